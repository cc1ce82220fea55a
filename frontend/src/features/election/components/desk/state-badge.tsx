import { useTexts } from '../../../../lib/i18n'
import { Badge } from '../../../../ui/surface'
import type { ReelectionState } from '../../api/committee-board'
import { electionDeskTexts } from '../../desk-texts'

const tones = {
  COMPLETED: 'good',
  IN_TERM: 'plain',
  DUE: 'gold',
  OVERDUE: 'accent',
  NEVER: 'plain',
} as const satisfies Record<ReelectionState, string>

/** Where re-election stands, in words and a colour. */
export function StateBadge({ state }: { state: ReelectionState }) {
  const t = useTexts(electionDeskTexts)
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}
