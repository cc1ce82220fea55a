import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { ExpenseStatus } from '../api/claims'
import { expenseTexts } from '../texts'

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'gold',
  CHECKED: 'gold',
  APPROVED: 'good',
  PAID: 'good',
  DUE_BACK: 'accent',
  REVERSED: 'plain',
  WITHDRAWN: 'plain',
} as const

export function ExpenseBadge({ status }: { status: ExpenseStatus }) {
  const t = useTexts(expenseTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
