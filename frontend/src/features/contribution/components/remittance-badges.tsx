import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { RemittanceState, RemittanceStatus } from '../api/remittances'
import { contributionTexts } from '../texts'

const stateTones = {
  NOTHING: 'plain',
  IN_TIME: 'good',
  LATE: 'gold',
  WAITING: 'plain',
  PARTLY: 'accent',
  MISSING: 'accent',
} as const
const statusTones = {
  PROPOSED: 'gold',
  PAID: 'gold',
  CONFIRMED: 'good',
  WITHDRAWN: 'plain',
  RETURNED: 'accent',
} as const

export function RemittanceStateBadge({ state }: { state: RemittanceState }) {
  const t = useTexts(contributionTexts)
  return <Badge tone={stateTones[state]}>{t.remittanceStates[state]}</Badge>
}

export function RemittanceStatusBadge({ status }: { status: RemittanceStatus }) {
  const t = useTexts(contributionTexts)
  return <Badge tone={statusTones[status]}>{t.statuses[status]}</Badge>
}
