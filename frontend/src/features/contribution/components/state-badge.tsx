import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ContributionState } from '../api/contributions'
import { contributionTexts } from '../texts'

const tones = { OPEN: 'gold', OVERDUE: 'accent', PAID: 'good' } as const

export function StateBadge({ state }: { state: ContributionState }) {
  const t = useTexts(contributionTexts)
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}
