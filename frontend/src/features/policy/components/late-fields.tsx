import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { NumberField } from '../../../ui/text-field'
import { policyTexts } from '../texts'
import type { FieldsProps } from './what-if-form'

export function LateFields({ supposed, messages, onChange }: FieldsProps) {
  const t = useTexts(policyTexts)
  return (
    <>
      <AmountField
        name="principal"
        label={t.latePrincipal}
        error={messages['principal']}
        value={supposed.principal}
        onChange={(principal) => onChange({ principal })}
      />
      <NumberField
        name="lateDays"
        label={t.lateDays}
        error={messages['lateDays']}
        value={supposed.lateDays}
        onChange={(lateDays) => onChange({ lateDays })}
      />
    </>
  )
}
