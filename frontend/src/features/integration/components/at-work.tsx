import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { WorkProgress } from '../../../ui/desk/progress'
import { Card } from '../../../ui/surface'
import { useCancelJob } from '../api/cancel-job'
import type { Import } from '../api/get-import'
import { integrationTexts } from '../texts'
import { secondsOf } from './job-state'

interface AtWorkProps {
  held: Import
  title: string
  text: string
}

/** Work in progress: how far, how long yet, and a way to stop. */
export function AtWork({ held, title, text }: AtWorkProps) {
  const t = useTexts(integrationTexts)
  const cancel = useCancelJob()
  const job = held.job
  const { done = 0, total } = job?.progress ?? {}
  const spent = job && secondsOf(job)
  const left = spent && total && done > 0 ? Math.round((spent * (total - done)) / done) : undefined
  return (
    <Card>
      <div className="stack">
        <div role="status">
          <h2>{title}</h2>
          <p className="soft">{text}</p>
        </div>
        <WorkProgress label={title} done={done} total={total} />
        {left !== undefined && left > 2 && <p className="soft small">{t.remaining(t.duration(left))}</p>}
        {job?.cancellable && (
          <div>
            <Button look="secondary" busy={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
              {t.cancelJob}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
