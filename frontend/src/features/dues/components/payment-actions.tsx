import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import type { DuesPayment } from '../api/payments'
import { duesTexts } from '../texts'

/** What can be done with a payment: assigned, given back, taken back. */
export type PaymentAct = 'assign' | 'refund' | 'takeBack'

interface PaymentActionsProps {
  payment: DuesPayment
  onAct: (act: PaymentAct) => void
}

/** Cash is taken back by the cashier, everything else is for who keeps dues. */
export function PaymentActions({ payment, onAct }: PaymentActionsProps) {
  const t = useTexts(duesTexts)
  const session = useSession()
  const { payer, state, method } = payment
  const writes = may(session, 'DUES_WRITE')
  const acts: { act: PaymentAct; shown: boolean; of: string; text: string }[] = [
    { act: 'assign', shown: writes && state === 'UNKNOWN', of: t.assignOf(payer), text: t.assign },
    {
      act: 'refund',
      shown: writes && (state === 'UNKNOWN' || state === 'CREDIT'),
      of: t.refundOf(payer),
      text: t.refund,
    },
    {
      act: 'takeBack',
      shown: state !== 'TAKEN_BACK' && (method === 'CASH' ? may(session, 'PAYMENT_MAKE') : writes),
      of: t.takeBackOf(payer),
      text: t.takeBack,
    },
  ]
  return (
    <div className="row">
      {acts
        .filter(({ shown }) => shown)
        .map(({ act, of, text }) => (
          <Button key={act} look="quiet" aria-label={of} onClick={() => onAct(act)}>
            {text}
          </Button>
        ))}
    </div>
  )
}
