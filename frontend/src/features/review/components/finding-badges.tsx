import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ReviewFinding } from '../api/findings'
import { reviewTexts } from '../texts'

const tones = { OPEN: 'gold', ANSWERED: 'plain', CLOSED: 'good' } as const

/** How far a finding has come, and whether its day is past. */
export function FindingBadges({ finding: { status, dueOn } }: { finding: ReviewFinding }) {
  const t = useTexts(reviewTexts)
  return (
    <>
      <Badge tone={tones[status]}>{t.statuses[status]}</Badge>{' '}
      {status !== 'CLOSED' && dueOn < today() && <Badge tone="accent">{t.late}</Badge>}
    </>
  )
}
