import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge, Notice } from '../../../ui/surface'
import { assessmentQuery, isAtWork, type DuesAssessment } from '../api/assessments'
import { AssessmentFacts } from '../components/assessment-facts'
import { AssessmentProgress } from '../components/assessment-progress'
import { CommitSheet } from '../components/commit-sheet'
import { DifferenceTable } from '../components/difference-table'
import { LockButton } from '../components/lock-button'
import { duesTexts } from '../texts'

const tones = {
  COMPUTING: 'plain',
  READY: 'gold',
  COMMITTING: 'plain',
  COMMITTED: 'good',
  REPLACED: 'plain',
  FAILED: 'accent',
} as const

/** One assessment: what it comes to, where it differs, and the commit. */
export default function AssessmentPage() {
  const assessment = useQuery(assessmentQuery(useParam('id')))
  return (
    <Loaded of={assessment} heights={[4, 16]} wholePage>
      {(body) => <Shown assessment={body} />}
    </Loaded>
  )
}

function Shown({ assessment }: { assessment: DuesAssessment }) {
  const t = useTexts(duesTexts)
  const language = useLanguage()
  const writes = may(useSession(), 'DUES_WRITE')
  const [committing, setCommitting] = useState(false)
  const { status, counts, jobId, failure, month } = assessment
  return (
    <>
      <PageHeader
        title={t.assessment(formatMonth(month, language))}
        intro={assessment.union.name}
        back={`/desk/dues?month=${month}`}
      >
        <div className="row">
          <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
          {status === 'COMMITTED' && <LockButton assessment={assessment} />}
          {status === 'COMMITTED' && (
            <Button icon="printer" look="secondary" onClick={() => window.print()}>
              {t.print}
            </Button>
          )}
          {writes && status === 'READY' && counts && (
            <Button onClick={() => setCommitting(true)}>{t.commit(formatMoney(counts.amount))}</Button>
          )}
        </div>
      </PageHeader>
      <div className="stack">
        {failure !== undefined && (
          <Notice tone="bad" live>
            {t.failures[failure] ?? t.failed}
          </Notice>
        )}
        {isAtWork(assessment) && jobId !== undefined && (
          <AssessmentProgress jobId={jobId} title={status === 'COMPUTING' ? t.computing : t.committing} />
        )}
        <AssessmentFacts assessment={assessment} />
        {counts && <DifferenceTable assessment={assessment} />}
      </div>
      {committing && counts && (
        <CommitSheet assessment={{ ...assessment, counts }} onClose={() => setCommitting(false)} />
      )}
    </>
  )
}
