import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import type { Occasion } from '../api/list-occasions'
import { condolenceTexts } from '../texts'

interface OccasionPickerProps {
  rules: readonly Occasion[]
  value: string
  error: string | undefined
  onChange: (rule: Occasion) => void
}

/** 五要访 and 五要贺 as the policy pack in force names them, each with its lawful maximum. */
export function OccasionPicker({ rules, value, error, onChange }: OccasionPickerProps) {
  const t = useTexts(condolenceTexts)
  const detail = (rule: Occasion): string => {
    if (!rule.ruled) return t.unruled
    const form = t.forms[rule.forms[0] ?? 'NONE']
    if (rule.maxAmount === undefined) return rule.forms[0] === 'NONE' ? t.onlyVisit : t.noAmount(form)
    return t.upTo(formatMoney(rule.maxAmount).replace(/\.00$/, ''), form)
  }
  return (
    <div className="stack-s">
      {(['VISIT', 'CONGRATULATION'] as const).map((kind, index) => (
        <ChipGroup
          key={kind}
          tiles
          name={index === 0 ? 'occasion' : 'occasion-more'}
          label={`${t.occasion} · ${t.kinds[kind]}`}
          choices={rules
            .filter((rule) => rule.kind === kind)
            .map((rule) => ({ value: rule.occasion, label: rule.name, detail: detail(rule) }))}
          value={value}
          error={index === 1 ? error : undefined}
          onChange={(chosen) => {
            const rule = rules.find((candidate) => candidate.occasion === chosen)
            if (rule) onChange(rule)
          }}
        />
      ))}
    </div>
  )
}
