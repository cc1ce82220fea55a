import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { IconButton } from '../../../ui/button'
import { AmountField } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import type { ExpenseOffer } from '../api/claims'
import { expenseTexts } from '../texts'
import type { TypedLine } from './typed'

interface LineProps {
  at: number
  line: TypedLine
  offers: readonly ExpenseOffer[]
  messages: Readonly<Record<string, string>>
  onChange: (line: TypedLine) => void
  onRemove?: () => void
}

/** One line of a claim; the budget line may be left to the bookkeeper. */
export function LineFields({ at, line, offers, messages, onChange, onRemove }: LineProps) {
  const t = useTexts(expenseTexts)
  const name = (field: string) => `lines/${at}/${field}`
  return (
    <fieldset className="expense-row">
      <legend className="field-label">{t.lineNo(at + 1)}</legend>
      <TextField
        name={name('description')}
        label={t.description}
        maxLength={200}
        error={messages[name('description')]}
        value={line.description}
        onChange={(description) => onChange({ ...line, description })}
      />
      <AmountField
        name={name('amount')}
        label={t.amount}
        error={messages[name('amount')]}
        value={line.amount}
        onChange={(amount) => onChange({ ...line, amount })}
      />
      <SelectField
        name={name('budgetLineId')}
        label={t.budgetLine}
        none={t.budgetLineOpen}
        error={messages[name('budgetLineId')]}
        value={offers.some(({ id }) => id === line.budgetLineId) ? line.budgetLineId : ''}
        choices={offers.map((offer) => ({
          value: offer.id,
          label: t.offer(offer.name, offer.union.name, formatMoney(offer.left)),
        }))}
        onChange={(budgetLineId) => onChange({ ...line, budgetLineId })}
      />
      {onRemove && <IconButton icon="close" label={t.removeLine(at + 1)} onClick={onRemove} />}
    </fieldset>
  )
}
