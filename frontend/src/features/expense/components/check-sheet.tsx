import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SelectField } from '../../../ui/select-field'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { offersQuery, useCheckExpense, type ExpenseClaimDetails } from '../api/claims'
import { expenseTexts } from '../texts'

/** The bookkeeper says out of which budget line each line of the claim is paid. */
export function CheckSheet({ details, onClose }: { details: ExpenseClaimDetails; onClose: () => void }) {
  const t = useTexts(expenseTexts)
  const { claim, lines } = details
  const offers = useQuery(offersQuery(claim.union.id, claim.use)).data?.items ?? []
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const of = ({ id, budgetLineId }: (typeof lines)[number]) => chosen[id] ?? budgetLineId ?? ''
  const missing = Object.fromEntries(
    lines.flatMap((line, at) => (of(line) === '' ? [[`lines/${at}`, t.needed]] : [])),
  ) as Record<string, string>
  const { busy, problem, messages, send } = useSheetForm(useCheckExpense(claim), missing, () => {
    onClose()
    showToast(t.checked)
  })
  return (
    <SheetForm
      title={t.checkTitle}
      action={t.check}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ lines: lines.map((line) => ({ lineId: line.id, budgetLineId: of(line) })) })}
    >
      <p>{t.checkText}</p>
      {lines.map((line, at) => (
        <SelectField
          key={line.id}
          name={`lines/${at}`}
          label={`${line.description} ${formatMoney(line.amount)}`}
          none={t.budgetChoose}
          error={messages[`lines/${at}`] ?? messages['lines']}
          value={of(line)}
          choices={offers.map((offer) => ({
            value: offer.id,
            label: t.offer(offer.name, offer.union.name, formatMoney(offer.left)),
          }))}
          onChange={(budgetLineId) => setChosen({ ...chosen, [line.id]: budgetLineId })}
        />
      ))}
    </SheetForm>
  )
}
