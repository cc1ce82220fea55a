import { useTexts } from '../../../../lib/i18n'
import { Badge } from '../../../../ui/surface'
import type { CareSettlementStatus } from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'gold',
  APPROVED: 'gold',
  PAID: 'good',
  DUE_BACK: 'gold',
  CANCELLED: 'accent',
} as const

export function SettlementBadge({ status }: { status: CareSettlementStatus }) {
  const t = useTexts(settlementTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
