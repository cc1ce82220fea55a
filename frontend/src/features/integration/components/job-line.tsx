import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { WorkProgress } from '../../../ui/desk/progress'
import { Badge } from '../../../ui/surface'
import { useCancelJob } from '../api/cancel-job'
import type { Job } from '../api/list-jobs'
import { integrationTexts } from '../texts'
import { isUnfinished } from './job-state'

const tones = {
  QUEUED: 'plain',
  RUNNING: 'gold',
  SUCCEEDED: 'good',
  FAILED: 'accent',
  CANCELLED: 'plain',
} as const

const places: Record<string, string> = {
  MEMBER_EXPORT: '/desk/exports',
  DUPLICATE_SEARCH: '/desk/duplicates',
}

const ofAssessments = ['DUES_TRIAL', 'DUES_COMMIT']

/** Where the work is shown that a job does. */
function placeOf(kind: string, subjectId: string): string {
  if (ofAssessments.includes(kind)) return `/desk/dues/assessments/${subjectId}`
  return places[kind] ?? `/desk/imports/${subjectId}`
}

export function JobBadge({ job }: { job: Job }) {
  const t = useTexts(integrationTexts)
  return <Badge tone={tones[job.status]}>{t.jobStatuses[job.status]}</Badge>
}

/** A job in one line: what it is, how far it is, where it leads. */
export function JobLine({ job, onFollow }: { job: Job; onFollow?: () => void }) {
  const t = useTexts(integrationTexts)
  const cancel = useCancelJob()
  const kind = t.jobKinds[job.kind] ?? job.kind
  return (
    <div className="job-line">
      <div className="row between">
        {job.subjectId === undefined ? (
          <span>{kind}</span>
        ) : (
          <Link to={placeOf(job.kind, job.subjectId)} onClick={onFollow}>
            {kind}
          </Link>
        )}
        <JobBadge job={job} />
      </div>
      {isUnfinished(job) && (
        <WorkProgress label={t.progress} done={job.progress.done} total={job.progress.total} />
      )}
      {isUnfinished(job) && job.cancellable && (
        <Button look="quiet" busy={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
          {t.cancelJob}
        </Button>
      )}
      {job.failure !== undefined && <p className="small soft">{job.failure}</p>}
    </div>
  )
}
