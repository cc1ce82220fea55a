import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup, FormField } from '../../../ui/field'
import type { GiftForm } from '../api/check-policy'
import type { PolicyPack } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { HistoryFields } from './history-fields'
import type { FieldsProps } from './what-if-form'

const forms = ['CASH', 'GOODS', 'VOUCHER', 'NONE'] as const satisfies readonly GiftForm[]

export function GiftFields({ supposed, messages, onChange, pack }: FieldsProps & { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const rule = pack.occasions.find(({ occasion }) => occasion === supposed.occasion)
  return (
    <>
      <FormField name="occasion" label={t.occasion} error={messages['occasion']}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={supposed.occasion}
            onChange={(event) => onChange({ occasion: event.target.value })}
          >
            {pack.occasions.map((rule) => (
              <option key={rule.occasion} value={rule.occasion}>
                {rule.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <ChipGroup
        name="form"
        label={t.form}
        choices={forms.map((value) => ({ value, label: t.formNames[value] }))}
        value={supposed.form}
        onChange={(form) => onChange({ form })}
      />
      {supposed.form !== 'NONE' && (
        <AmountField
          name="amount"
          label={t.amount}
          error={messages['amount']}
          value={supposed.amount}
          onChange={(amount) => onChange({ amount })}
        />
      )}
      {rule && <HistoryFields supposed={supposed} messages={messages} onChange={onChange} rule={rule} />}
    </>
  )
}
