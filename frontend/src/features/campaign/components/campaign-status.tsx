import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { CampaignStatus as Status } from '../api/campaigns'
import { campaignTexts } from '../texts'

const tones = {
  DRAFT: 'plain',
  LOCKED: 'gold',
  APPROVED: 'accent',
  CLOSED: 'good',
  CANCELLED: 'plain',
} as const

export function CampaignStatus({ status }: { status: Status }) {
  const t = useTexts(campaignTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
