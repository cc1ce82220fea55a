import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { SubmissionState } from '../api/reports'
import { reportTexts } from '../report-texts'

const tones = { IN_TIME: 'good', LATE: 'gold', WAITING: 'plain', OVERDUE: 'accent' } as const

export function SubmissionBadge({ state }: { state: SubmissionState }) {
  const t = useTexts(reportTexts)
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}
