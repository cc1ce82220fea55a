import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import { admissionTexts } from '../admission-texts'
import type { AdmissionStatus } from '../api/admissions'

const tones = { SUBMITTED: 'gold', APPROVED: 'good', REFUSED: 'accent', WITHDRAWN: 'plain' } as const

export function AdmissionBadge({ status }: { status: AdmissionStatus }) {
  const t = useTexts(admissionTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}
