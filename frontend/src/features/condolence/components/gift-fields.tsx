import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import type { GiftForm, Occasion } from '../api/list-occasions'
import { condolenceTexts } from '../texts'
import type { VisitForm } from './visit-form'

interface GiftFieldsProps {
  value: VisitForm
  rule: Occasion | undefined
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<VisitForm>) => void
}

const allForms: readonly GiftForm[] = ['CASH', 'GOODS', 'VOUCHER', 'NONE']

/** What is given; the lawful maximum and its document stand beside the amount while it is typed. */
export function GiftFields({ value, rule, errors, onChange }: GiftFieldsProps) {
  const t = useTexts(condolenceTexts)
  const lawful = rule?.forms ?? allForms
  const choices = [...lawful, ...allForms.filter((form) => !lawful.includes(form))].map((form) => ({
    value: form,
    label: t.forms[form],
    detail: lawful.includes(form) ? undefined : t.formNotAllowed,
  }))
  return (
    <>
      <ChipGroup
        name="form"
        label={t.form}
        choices={choices}
        value={value.form}
        error={errors['form']}
        onChange={(form) => onChange(form === 'NONE' ? { form, amount: '' } : { form })}
      />
      {value.form !== 'NONE' && (
        <AmountField
          name="amount"
          label={t.amount}
          hint={
            rule?.ruled && rule.maxAmount !== undefined
              ? t.amountHint(formatMoney(rule.maxAmount), rule.citation.documentNumber)
              : undefined
          }
          error={errors['amount']}
          value={value.amount}
          onChange={(amount) => onChange({ amount })}
        />
      )}
    </>
  )
}
