import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ReliefStatus } from '../api/reliefs'
import { contributionTexts } from '../texts'

const tones = {
  APPLIED: 'gold',
  APPROVED: 'good',
  PAID: 'good',
  REFUSED: 'accent',
  WITHDRAWN: 'plain',
} as const

export function ReliefBadge({ status }: { status: ReliefStatus }) {
  const t = useTexts(contributionTexts)
  return <Badge tone={tones[status]}>{t.reliefStatuses[status]}</Badge>
}
