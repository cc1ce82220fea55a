import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import type { GiftForm, Occasion } from '../api/list-occasions'
import { condolenceTexts } from '../texts'
import { ceilingOf } from './health'
import type { VisitForm } from './visit-form'

interface GiftFieldsProps {
  value: VisitForm
  rule: Occasion | undefined
  surgery?: boolean
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<VisitForm>) => void
}

const allForms: readonly GiftForm[] = ['CASH', 'GOODS', 'VOUCHER', 'NONE']

/** What is given; the lawful maximum and its document stand beside the amount while it is typed. */
export function GiftFields({ value, rule, surgery = false, errors, onChange }: GiftFieldsProps) {
  const t = useTexts(condolenceTexts)
  const max = ceilingOf(rule, surgery)
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
            rule?.ruled && max !== undefined
              ? t.amountHint(formatMoney(max), rule.citation.documentNumber) +
                (rule.reported === true ? t.reported : '')
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
