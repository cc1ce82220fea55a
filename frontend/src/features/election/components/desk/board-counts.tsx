import { useTexts } from '../../../../lib/i18n'
import { ChipGroup } from '../../../../ui/field'
import type { ReelectionState } from '../../api/committee-board'
import { electionDeskTexts } from '../../desk-texts'

interface BoardCountsProps {
  counts: readonly { state: ReelectionState; count: number }[]
  value: ReelectionState | ''
  onChange: (state: ReelectionState | '') => void
}

/** How many unions are in each state; choosing one shows just these. */
export function BoardCounts({ counts, value, onChange }: BoardCountsProps) {
  const t = useTexts(electionDeskTexts)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <ChipGroup
      name="state"
      label={t.counts}
      tiles
      choices={[
        { value: 'ALL', label: String(all), detail: t.allStates },
        ...counts.map(({ state, count }) => ({
          value: state,
          label: String(count),
          detail: t.states[state],
        })),
      ]}
      value={value === '' ? 'ALL' : value}
      onChange={(chosen) => onChange(chosen === 'ALL' ? '' : chosen)}
    />
  )
}
