import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { Remittance } from '../api/remittances'
import { contributionTexts } from '../texts'
import type { BranchState } from './branch-state'

const stateTones = {
  NOT_DECLARED: 'accent',
  NOTHING: 'plain',
  IN_TIME: 'good',
  LATE: 'gold',
  WAITING: 'plain',
  PARTLY: 'accent',
  MISSING: 'accent',
} as const
const statusTones = {
  PROPOSED: 'gold',
  APPROVED: 'gold',
  PAID: 'gold',
  CONFIRMED: 'good',
  WITHDRAWN: 'plain',
  RETURNED: 'accent',
  REFUSED: 'accent',
} as const

export function RemittanceStateBadge({ state }: { state: BranchState }) {
  const t = useTexts(contributionTexts)
  return <Badge tone={stateTones[state]}>{t.remittanceStates[state]}</Badge>
}

export function RemittanceStatusBadge({ of: { status, direction } }: { of: Remittance }) {
  const t = useTexts(contributionTexts)
  const toPay = status === 'PROPOSED' && direction === 'UPWARD'
  const sentBack = status === 'RETURNED' && direction === 'DOWNWARD'
  return (
    <Badge tone={statusTones[status]}>
      {toPay ? t.statuses.APPROVED : sentBack ? t.sentBack : t.statuses[status]}
    </Badge>
  )
}
