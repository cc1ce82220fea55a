import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter, useWorkingUnion } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import type { Transfer, TransferStatus } from '../../api/transfers'
import { AskTransferSheet } from '../../components/desk/ask-transfer-sheet'
import { DecideTransferSheet } from '../../components/desk/decide-transfer-sheet'
import { TransferTable } from '../../components/desk/transfer-table'
import { transferTexts } from '../../transfer-texts'

const statuses = ['OPEN', 'COMPLETED', 'REFUSED', 'LAPSED'] as const satisfies readonly TransferStatus[]

export default function TransfersPage() {
  const t = useTexts(transferTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const union = useWorkingUnion()
  const [search, change] = useSearch()
  const [asking, setAsking] = useState(false)
  const [deciding, setDeciding] = useState<Transfer>()
  const status = statuses.find((known) => known === search.get('status'))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        {may(session, 'MEMBER_WRITE') && (
          <Button icon="plus" onClick={() => setAsking(true)}>
            {t.ask}
          </Button>
        )}
      </PageHeader>
      <div className="stack">
        <ChipGroup
          name="status"
          label={t.statusFilter}
          labelHidden
          choices={[
            { value: 'ALL' as const, label: t.all },
            ...statuses.map((value) => ({ value, label: t.statuses[value] })),
          ]}
          value={status ?? 'ALL'}
          onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
        />
        <TransferTable unionId={unionId} status={status} onDecide={setDeciding} />
      </div>
      {asking && <AskTransferSheet union={union} onClose={() => setAsking(false)} />}
      {deciding && <DecideTransferSheet transfer={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  )
}
