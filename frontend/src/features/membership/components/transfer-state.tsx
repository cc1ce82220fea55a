import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { Transfer } from '../api/transfers'
import { transferTexts } from '../transfer-texts'

const tones = { OPEN: 'gold', COMPLETED: 'good', REFUSED: 'accent', LAPSED: 'plain' } as const

/** Where a transfer stands: the state, and while it is open whom it waits for. */
export function TransferState({ transfer }: { transfer: Transfer }) {
  const t = useTexts(transferTexts)
  const side = (agreed: boolean, name: string) => (agreed ? t.agreed(name) : t.waiting(name))
  return (
    <>
      <Badge tone={tones[transfer.status]}>{t.statuses[transfer.status]}</Badge>
      {transfer.status === 'OPEN' && (
        <span className="soft small">
          {' '}
          {side(transfer.fromAgreement.agreed, t.from)} · {side(transfer.toAgreement.agreed, t.to)}
        </span>
      )}
      {transfer.refusalReason !== undefined && <span className="soft small"> {transfer.refusalReason}</span>}
    </>
  )
}
