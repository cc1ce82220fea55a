import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { TextField } from '../../../ui/text-field'
import { useReturnRefund, type DuesRefund } from '../api/refunds'
import { duesTexts } from '../texts'

/** The bank sent a refund back that was paid. */
export function SentBackSheet({ refund, onClose }: { refund: DuesRefund; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [on, setOn] = useState(today())
  return (
    <ReasonSheet
      title={t.refundSentBackOf(refund.payer)}
      action={t.refundSentBack}
      done={t.refundCameBack}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={useReturnRefund(refund)}
      bodyOf={(reason) => ({ on, reason })}
      onClose={onClose}
    >
      {(messages) => (
        <>
          <p>{t.refundSentBackText(refund.payer, formatMoney(refund.amount))}</p>
          <TextField
            name="on"
            label={t.sentBackOn}
            type="date"
            error={messages['on']}
            value={on}
            onChange={setOn}
          />
        </>
      )}
    </ReasonSheet>
  )
}
