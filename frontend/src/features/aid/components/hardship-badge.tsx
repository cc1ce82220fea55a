import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { HardshipStatus } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'

const tones: Partial<Record<HardshipStatus, 'good' | 'gold' | 'accent'>> = {
  SUBMITTED: 'gold',
  ON_NOTICE: 'gold',
  IN_FORCE: 'good',
  SUSPENDED: 'accent',
  REFUSED: 'accent',
}

export function HardshipBadge({ status }: { status: HardshipStatus }) {
  const t = useTexts(hardshipTexts)
  return <Badge tone={tones[status] ?? 'plain'}>{t.statuses[status]}</Badge>
}
