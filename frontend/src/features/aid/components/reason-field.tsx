import { useTexts } from '../../../lib/i18n'
import { FormField } from '../../../ui/field'
import type { AidReason } from '../api/cases'
import { caseTexts } from '../case-texts'

const reasons = [
  'RULE_CAP',
  'COST_NOT_PROVEN',
  'FUNDED_ELSEWHERE',
  'NEED_SMALLER',
  'NEED_GREATER',
  'BUDGET',
  'NOT_ELIGIBLE',
  'TWICE',
  'HIGHER_APPROVED',
] as const

interface ReasonProps {
  value: AidReason | ''
  error: string | undefined
  onChange: (reason: AidReason | '') => void
}

/** Why another amount or none, as a code that figures can count. */
export function ReasonField({ value, error, onChange }: ReasonProps) {
  const t = useTexts(caseTexts)
  return (
    <FormField name="reasonCode" label={t.reason} error={error}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(reasons.find((known) => known === event.target.value) ?? '')}
        >
          <option value="">{t.noReason}</option>
          {reasons.map((code) => (
            <option key={code} value={code}>
              {t.reasons[code]}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
