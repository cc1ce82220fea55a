import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { SanatoriumTourStatus } from '../api/tours'
import { tourTexts } from '../tour-texts'

const tones = {
  OPEN: 'good',
  DRAWN: 'gold',
  LOCKED: 'accent',
  DEPARTED: 'plain',
  SETTLED: 'plain',
  CANCELLED: 'plain',
} as const satisfies Record<SanatoriumTourStatus, string>

export function TourBadge({ status }: { status: SanatoriumTourStatus }) {
  const t = useTexts(tourTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
