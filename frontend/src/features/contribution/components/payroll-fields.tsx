import { useQuery } from '@tanstack/react-query'
import { parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { contributionRulesQuery, type PayrollPart } from '../api/contributions'
import { contributionTexts } from '../texts'

export type Typed = Readonly<Record<string, string>>

/** The parts that were typed, as the contract wants them; nothing while one of them is no amount. */
export function partsOf(typed: Typed): PayrollPart[] | undefined {
  const parts: PayrollPart[] = []
  for (const [component, text] of Object.entries(typed)) {
    if (text.trim() === '') continue
    const amount = parseMoney(text)
    if (amount === undefined) return undefined
    parts.push({ component, amount })
  }
  return parts.length === 0 ? undefined : parts
}

interface PayrollFieldsProps {
  unionId: string
  month: string
  typed: Typed
  onChange: (typed: Typed) => void
  messages: Readonly<Record<string, string>>
}

/** One field for each part that counts; what does not count is named below. */
export function PayrollFields({ unionId, month, typed, onChange, messages }: PayrollFieldsProps) {
  const t = useTexts(contributionTexts)
  const { data: rules } = useQuery(contributionRulesQuery(unionId, month))
  const name = (component: string) => t.components[component] ?? component
  return (
    <>
      {rules?.counted.components.map((component, at) => (
        <AmountField
          key={component}
          name={at === 0 ? 'components' : component}
          label={name(component)}
          optional
          error={at === 0 ? messages['components'] : undefined}
          value={typed[component] ?? ''}
          onChange={(text) => onChange({ ...typed, [component]: text })}
        />
      ))}
      {rules && (
        <p className="soft small">
          {t.notCounted(rules.excluded.components.map(name).join('、'))}{' '}
          {t.source(rules.excluded.citation.documentNumber, rules.excluded.citation.clause)}
        </p>
      )}
    </>
  )
}
