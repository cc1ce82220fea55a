import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { SanatoriumProgram } from '../api/programs'
import { sanatoriumTexts } from '../texts'

const tones = { DRAFT: 'gold', PUBLISHED: 'good', CLOSED: 'plain' } as const

export function ProgramBadge({ status }: { status: SanatoriumProgram['status'] }) {
  const t = useTexts(sanatoriumTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
