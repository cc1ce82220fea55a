import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { may } from '../../../../lib/session'
import { Button, ButtonLink } from '../../../../ui/button'
import { Facts } from '../../../../ui/facts'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import { recoveryQuery, useAnswerWriteOff, type AidRecovery } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'
import { RecoveryFacts } from '../recovery-facts'
import { DecideRecoverySheet } from './decide-recovery-sheet'
import { RepaymentSheet } from './repayment-sheet'
import { WriteOffSheet } from './write-off-sheet'

/** An opened recovery with what the reader may do; opening it is noted. */
export function RecoveryDetails({ id }: { id: string }) {
  const recovery = useQuery(recoveryQuery(id))
  return (
    <Loaded of={recovery} heights={[8]}>
      {(body) => <Details recovery={body} />}
    </Loaded>
  )
}

function Details({ recovery }: { recovery: AidRecovery }) {
  const t = useTexts(recoveryTexts)
  const session = useSession()
  const elsewhere = recovery.status === 'PROPOSED' && !recovery.mayDecide && may(session, 'AID_DECIDE')
  return (
    <div className="stack">
      <RecoveryFacts recovery={recovery} />
      <Facts
        facts={[
          [t.asked, formatMoney(recovery.asked)],
          [t.proposedBy, recovery.proposedBy],
          [t.decidedBy, recovery.decidedBy],
        ]}
      />
      {elsewhere && <Notice>{t.notMine}</Notice>}
      <WriteOff recovery={recovery} />
      <Actions recovery={recovery} />
    </div>
  )
}

function Actions({ recovery }: { recovery: AidRecovery }) {
  const t = useTexts(recoveryTexts)
  const [open, setOpen] = useState<'decide' | 'book' | 'write-off'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <div className="row">
        {recovery.mayDecide && <Button onClick={() => setOpen('decide')}>{t.decide}</Button>}
        {recovery.mayBook && <Button onClick={() => setOpen('book')}>{t.book}</Button>}
        {recovery.mayAskWriteOff && (
          <Button look="secondary" onClick={() => setOpen('write-off')}>
            {t.askWriteOff}
          </Button>
        )}
        <ButtonLink to={`/desk/aid/queue?status=ALL&case=${recovery.caseId}`} look="quiet">
          {t.openCase}
        </ButtonLink>
      </div>
      {open === 'decide' && <DecideRecoverySheet recovery={recovery} onClose={close} />}
      {open === 'book' && <RepaymentSheet recovery={recovery} onClose={close} />}
      {open === 'write-off' && <WriteOffSheet recovery={recovery} onClose={close} />}
    </>
  )
}

/** Where giving up the rest stands: asked for, confirmed or refused by another. */
function WriteOff({ recovery }: { recovery: AidRecovery }) {
  const t = useTexts(recoveryTexts)
  const { mutateAsync, isPending, error } = useAnswerWriteOff(recovery)
  const asked = recovery.writeOff
  if (asked === undefined) return null
  const { firstBy, secondBy = '', confirmed, reason } = asked
  const answer = (yes: boolean) =>
    void mutateAsync(yes).then(
      () => showToast(t.writeOffAnswered),
      () => undefined,
    )
  return (
    <section className="stack-s" aria-label={t.writeOff}>
      <Notice>
        {confirmed === undefined
          ? t.writeOffWaits(firstBy, reason)
          : confirmed
            ? t.writeOffDone(firstBy, secondBy)
            : t.writeOffRefused(firstBy, secondBy)}
      </Notice>
      {error && <Notice tone="bad">{toProblem(error).message}</Notice>}
      {recovery.mayAnswerWriteOff && (
        <div className="row">
          <Button busy={isPending} onClick={() => answer(true)}>
            {t.confirmWriteOff}
          </Button>
          <Button look="secondary" busy={isPending} onClick={() => answer(false)}>
            {t.refuseWriteOff}
          </Button>
        </div>
      )}
    </section>
  )
}
