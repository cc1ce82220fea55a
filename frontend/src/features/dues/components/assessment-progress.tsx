import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { WorkProgress } from '../../../ui/desk/progress'
import { Card } from '../../../ui/surface'
import { assessmentJobQuery } from '../api/assessments'
import { duesTexts } from '../texts'

/** How far a trial or a commit is. */
export function AssessmentProgress({ jobId, title }: { jobId: string; title: string }) {
  const t = useTexts(duesTexts)
  const { data } = useQuery(assessmentJobQuery(jobId))
  return (
    <Card>
      <div className="stack">
        <div role="status">
          <h2>{title}</h2>
          <p className="soft">{t.computingText}</p>
        </div>
        <WorkProgress label={title} done={data?.progress.done ?? 0} total={data?.progress.total} />
      </div>
    </Card>
  )
}
