import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { FundDivisionStatus } from '../api/fund-divisions'
import { divisionTexts } from '../division-texts'

const tones = {
  PROPOSED: 'gold',
  AUDITED: 'gold',
  APPROVED: 'good',
  PAID: 'good',
  REFUSED: 'accent',
  WITHDRAWN: 'plain',
} as const

export function DivisionBadge({ status }: { status: FundDivisionStatus }) {
  const t = useTexts(divisionTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
