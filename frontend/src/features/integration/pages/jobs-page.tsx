import { useInfiniteQuery } from '@tanstack/react-query'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { jobsQuery, type Job } from '../api/list-jobs'
import { JobLine } from '../components/job-line'
import { isUnfinished, secondsOf } from '../components/job-state'
import { integrationTexts } from '../texts'
import '../integration.css'

export default function JobsPage() {
  const t = useTexts(integrationTexts)
  const jobs = useInfiniteQuery({
    ...jobsQuery,
    refetchInterval: ({ state }) => (state.data && rowsOf(state.data).some(isUnfinished) ? 2_000 : false),
  })
  const columns: Column<Job>[] = [
    { key: 'job', title: t.job, render: (job) => <JobLine job={job} /> },
    { key: 'at', title: t.at, short: true, width: 260, render: (job) => formatStamp(job.createdAt) },
    {
      key: 'took',
      title: t.took,
      short: true,
      figure: true,
      width: 110,
      render: (job) => {
        const seconds = secondsOf(job)
        return seconds === undefined ? '' : t.duration(seconds)
      },
    },
  ]
  return (
    <>
      <PageHeader title={t.jobs} intro={t.jobsIntro} />
      <CursorTable
        label={t.jobs}
        columns={columns}
        of={jobs}
        rowKey={(job) => job.id}
        empty={<Empty icon="clock" title={t.noJobsTitle} text={t.noJobsText} />}
      />
    </>
  )
}
