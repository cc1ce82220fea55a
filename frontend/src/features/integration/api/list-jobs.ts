import { queryOptions } from '@tanstack/react-query'
import type { Job } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Job }

const often = 1_500
const seldom = 30_000

/** Long work that the caller started, the latest first. */
export const jobsQuery = pagesOf(['jobs', 'list'], (cursor, signal) =>
  answer(http.GET('/api/v1/jobs', { params: { query: given({ cursor }) }, signal })),
)

/** The last few jobs for the tray: asked often while one of them runs, seldom otherwise. */
export const jobTrayQuery = queryOptions({
  queryKey: ['jobs', 'tray'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/jobs', { params: { query: { limit: 10 } }, signal })),
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ status }) => status === 'QUEUED' || status === 'RUNNING') ? often : seldom,
})
