import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button, ButtonLink } from '../../../ui/button'
import { showToast } from '../../../ui/toast'
import { isAtWork, useTryMonth, type DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'
import { ClosingSteps } from './closing-steps'
import { ExceptionsStep } from './exceptions-step'
import { LockButton } from './lock-button'
import { Step } from './month-step'

interface MonthStepsProps {
  unionId: string
  month: string
  /** The latest assessment of the month; none before the first trial. */
  latest: DuesAssessment | undefined
}

/** What is to be done for a month, one thing after the other, and what of it is done. */
export function MonthSteps({ unionId, month, latest }: MonthStepsProps) {
  const t = useTexts(duesTexts)
  const writes = may(useSession(), 'DUES_WRITE')
  const { mutate, isPending } = useTryMonth()
  const counts = latest?.counts
  const committed = latest?.status === 'COMMITTED'
  const locked = latest?.lockedAt !== undefined
  const ready = latest?.status === 'READY'
  const differing = counts
    ? counts.arrived + counts.gone + counts.moved + counts.changed + counts.noBase + counts.elsewhere
    : 0
  const tryIt = () => mutate({ unionId, month }, { onError: (error) => showToast(toProblem(error).message) })
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      <ol className="dues-steps">
        <Step title={t.stepBases} hint={t.basesHint} done={counts !== undefined}>
          {writes && (
            <>
              <ButtonLink look="secondary" to={`/desk/dues/wages?month=${month}`}>
                {t.openBases}
              </ButtonLink>
              <ButtonLink look="secondary" icon="upload" to="/desk/imports/new?kind=WAGE_BASES">
                {t.importBases}
              </ButtonLink>
            </>
          )}
        </Step>
        <Step
          title={t.stepTry}
          hint={latest ? t.askedBy(latest.askedBy.name, formatStamp(latest.askedAt)) : t.tryHint}
          done={ready || committed}
          working={latest?.status === 'COMPUTING'}
        >
          {writes && !(latest && isAtWork(latest)) && (
            <Button look={latest ? 'secondary' : 'primary'} busy={isPending} onClick={tryIt}>
              {latest ? t.tryAgain : t.tryIt}
            </Button>
          )}
        </Step>
        <Step
          title={t.stepDifferences}
          hint={counts && t.differencesHint(differing)}
          done={committed || (ready && differing === 0)}
        >
          {latest && counts && (
            <ButtonLink look="secondary" to={`/desk/dues/assessments/${latest.id}`}>
              {t.openDifferences}
            </ButtonLink>
          )}
        </Step>
        <Step
          title={t.stepCommit}
          hint={
            committed && latest.committedBy && latest.committedAt
              ? t.committedBy(latest.committedBy.name, formatStamp(latest.committedAt))
              : t.commitHint
          }
          done={committed}
          working={latest?.status === 'COMMITTING'}
        >
          {writes && ready && counts && (
            <ButtonLink to={`/desk/dues/assessments/${latest.id}`}>
              {t.commit(formatMoney(counts.amount))}
            </ButtonLink>
          )}
        </Step>
        <Step title={t.stepCollect} hint={t.collectHint} done={locked}>
          {writes && (
            <ButtonLink look="secondary" icon="upload" to="/desk/imports/new?kind=DUES_PAYMENTS">
              {t.importPayments}
            </ButtonLink>
          )}
          <ButtonLink look="secondary" to="/desk/dues/payments">
            {t.openPayments}
          </ButtonLink>
        </Step>
        <ExceptionsStep unionId={unionId} />
        <Step title={t.stepRemind} hint={t.remindHint} done={locked}>
          <ButtonLink look="secondary" to="/desk/dues/arrears">
            {t.openArrears}
          </ButtonLink>
          <ButtonLink look="secondary" to="/desk/dues/reminders">
            {t.openReminders}
          </ButtonLink>
        </Step>
        <Step
          title={t.stepLock}
          hint={
            latest?.lockedBy && latest.lockedAt
              ? t.lockedBy(latest.lockedBy.name, formatStamp(latest.lockedAt))
              : latest?.unlockedBy && latest.unlockedAt
                ? t.unlockedBy(
                    latest.unlockedBy.name,
                    formatStamp(latest.unlockedAt),
                    latest.unlockReason ?? '',
                  )
                : t.lockHint
          }
          done={locked}
        >
          {committed && <LockButton assessment={latest} />}
        </Step>
        <ClosingSteps month={month} latest={latest} />
      </ol>
    </section>
  )
}
