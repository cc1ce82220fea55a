import { useTexts } from '../../../../lib/i18n'
import { Badge } from '../../../../ui/surface'
import type { MembershipStatus } from '../../api/list-members'
import { membershipDeskTexts } from '../../desk-texts'

const tones = { ACTIVE: 'good', RETAINED: 'gold', ENDED: 'plain' } as const

export function StandingBadge({ status }: { status: MembershipStatus }) {
  const t = useTexts(membershipDeskTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
