import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ProfileRequestStatus } from '../api/profile'
import { profileTexts } from '../profile-texts'

const tones = {
  OPEN: 'gold',
  MORE_EVIDENCE: 'accent',
  APPROVED: 'good',
  REFUSED: 'accent',
  WITHDRAWN: 'plain',
} as const

export function ProfileBadge({ status }: { status: ProfileRequestStatus }) {
  const t = useTexts(profileTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
