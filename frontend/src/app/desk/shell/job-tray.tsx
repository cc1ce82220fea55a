import { useQuery } from '@tanstack/react-query'
import { jobTrayQuery } from '../../../features/integration/api/list-jobs'
import { JobLine } from '../../../features/integration/components/job-line'
import { isUnfinished } from '../../../features/integration/components/job-state'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Disclosure } from '../../../ui/desk/disclosure'
import { deskTexts } from '../texts'

/** Long work and how far it is, on every page: an import goes on when its page is left. */
export function JobTray() {
  const t = useTexts(deskTexts)
  const jobs = useQuery(jobTrayQuery)
  const items = jobs.data?.items ?? []
  const running = items.filter(isUnfinished)
  const name = running.length > 0 ? t.jobTrayRunning(running.length) : t.jobTray
  return (
    <Disclosure
      icon="clock"
      name={name}
      label={
        <>
          <span className="bar-word">{t.jobTray}</span>
          {running.length > 0 && <span className="bar-count">{running.length}</span>}
        </>
      }
    >
      {(close) => (
        <div className="stack job-tray">
          {items.length === 0 ? (
            <p className="soft small">{t.noJobs}</p>
          ) : (
            <ul className="stack-s">
              {items.slice(0, 5).map((job) => (
                <li key={job.id}>
                  <JobLine job={job} onFollow={close} />
                </li>
              ))}
            </ul>
          )}
          <Link to="/desk/jobs" onClick={close}>
            {t.allJobs}
          </Link>
        </div>
      )}
    </Disclosure>
  )
}
