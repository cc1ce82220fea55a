import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { TextField } from '../../../ui/text-field'
import { useKeepFund, type FoundingFund } from '../api/founding-funds'
import { contributionTexts } from '../texts'

/** The bank sent back what was returned to the union that was founded. */
export function SentBackSheet({ fund, onClose }: { fund: FoundingFund; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const [returnedOn, setReturnedOn] = useState(today())
  return (
    <ReasonSheet
      title={t.fundSentBackOf(fund.employer.name, fund.month)}
      action={t.fundSentBack}
      done={t.fundKeptAgain}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={useKeepFund(fund)}
      bodyOf={(reason) => ({ returnedOn, reason })}
      onClose={onClose}
    >
      {(messages) => (
        <>
          <p>{t.fundSentBackText(fund.returnedTo?.name ?? '', formatMoney(fund.amount))}</p>
          <TextField
            name="returnedOn"
            label={t.sentBackOn}
            type="date"
            error={messages['returnedOn']}
            value={returnedOn}
            onChange={setReturnedOn}
          />
        </>
      )}
    </ReasonSheet>
  )
}
