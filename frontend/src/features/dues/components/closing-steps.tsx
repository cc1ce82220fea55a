import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import type { DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'
import { Step } from './month-step'

interface ClosingStepsProps {
  month: string
  latest: DuesAssessment | undefined
}

/** What is left when a month of dues is locked: the contributions go up, and the month goes on paper. */
export function ClosingSteps({ month, latest }: ClosingStepsProps) {
  const t = useTexts(duesTexts)
  const session = useSession()
  const locked = latest?.lockedAt !== undefined
  return (
    <>
      {may(session, 'FUNDS_READ') && (
        <Step title={t.stepRemit} hint={t.remitHint} done={locked}>
          <ButtonLink look="secondary" to={`/desk/finance/remittances?month=${month}`}>
            {t.openRemittances}
          </ButtonLink>
        </Step>
      )}
      <Step title={t.stepPrint} hint={t.printHint} done={locked}>
        {latest?.status === 'COMMITTED' && (
          <ButtonLink look="secondary" icon="printer" to={`/desk/dues/assessments/${latest.id}`}>
            {t.openPrint}
          </ButtonLink>
        )}
      </Step>
    </>
  )
}
