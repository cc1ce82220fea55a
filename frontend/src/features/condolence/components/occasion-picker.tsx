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

/** Occasions under the names that the union uses for them (五要访, 六必访 …), each with its lawful maximum. */
export function OccasionPicker({ rules, value, error, onChange }: OccasionPickerProps) {
  const t = useTexts(condolenceTexts)
  const detail = (rule: Occasion): string => {
    if (!rule.ruled) return t.unruled
    const form = t.forms[rule.forms[0] ?? 'NONE']
    if (rule.maxAmount === undefined) return rule.forms[0] === 'NONE' ? t.onlyVisit : t.noAmount(form)
    const most = t.upTo(formatMoney(rule.maxAmount).replace(/\.00$/, ''), form)
    return rule.reported === true ? most + t.reportedMark : most
  }
  const groups = groupsOf(rules, t.kinds, t.otherKinds)
  return (
    <div className="stack-s">
      {groups.map(([name, members], index) => (
        <ChipGroup
          key={name}
          tiles
          name={index === 0 ? 'occasion' : `occasion-${String(index)}`}
          label={`${t.occasion} · ${name}`}
          choices={members.map((rule) => ({
            value: rule.occasion,
            label: rule.name,
            detail: detail(rule),
          }))}
          value={value}
          error={index === groups.length - 1 ? error : undefined}
          onChange={(chosen) => {
            const rule = rules.find((candidate) => candidate.occasion === chosen)
            if (rule) onChange(rule)
          }}
        />
      ))}
    </div>
  )
}

type Kinds = Readonly<Record<Occasion['kind'], string>>

/** By scheme; what stands under none by its kind, which is "other" beside schemes. */
function groupsOf(rules: readonly Occasion[], kinds: Kinds, others: Kinds): [string, Occasion[]][] {
  const groups = new Map<string, Occasion[]>()
  const names = rules.some(({ scheme }) => scheme !== undefined) ? others : kinds
  for (const rule of rules) {
    const name = rule.scheme ?? names[rule.kind]
    groups.set(name, [...(groups.get(name) ?? []), rule])
  }
  return [...groups]
}
