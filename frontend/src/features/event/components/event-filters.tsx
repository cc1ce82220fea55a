import { addMonths, formatMonth, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import type { EventFilter, EventKind } from '../api/list-events'
import { eventTexts } from '../texts'

interface EventFiltersProps {
  month: string
  kind: EventKind | ''
  onChange: (changes: { month?: string; kind?: string }) => void
}

const monthsAhead = 6

/** The half year to come and the kinds of activity; both live in the address. */
export function EventFilters({ month, kind, onChange }: EventFiltersProps) {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  const thisMonth = today().slice(0, 7)
  const months = Array.from({ length: monthsAhead }, (_, n) => addMonths(thisMonth, n))
  if (month !== '' && !months.includes(month)) months.push(month)
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }))
  return (
    <div className="stack-s filters">
      <ChipGroup
        name="month"
        label={t.month}
        labelHidden
        scroll
        choices={[
          { value: 'all', label: t.allMonths },
          ...months.map((m) => ({ value: m, label: formatMonth(m, language) })),
        ]}
        value={month === '' ? 'all' : month}
        onChange={(value) => onChange({ month: value === 'all' ? '' : value })}
      />
      <ChipGroup
        name="kind"
        label={t.kind}
        labelHidden
        scroll
        choices={[{ value: 'all', label: t.allKinds }, ...kinds]}
        value={kind === '' ? 'all' : kind}
        onChange={(value) => onChange({ kind: value === 'all' ? '' : value })}
      />
    </div>
  )
}

export function isEventKind(value: string, known: object): value is EventKind {
  return value in known
}

/** The filter that the server understands; a month that is not one is left out. */
export function filterOf(month: string, kind: EventKind | ''): EventFilter {
  const valid = /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
  return {
    from: valid ? `${month}-01` : undefined,
    to: valid ? `${addMonths(month, 1)}-01` : undefined,
    kind: kind === '' ? undefined : kind,
  }
}
