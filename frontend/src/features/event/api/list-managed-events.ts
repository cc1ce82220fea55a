import type { Event, EventKind } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Event, EventKind }

interface ManagedFilter {
  unionId?: string | undefined
  kind?: EventKind | undefined
  /** First day and the day after the last. */
  from?: string | undefined
  to?: string | undefined
}

/** Activities of the unions where the caller organises, drafts and cancelled ones included. */
export const managedEventsQuery = (filter: ManagedFilter) =>
  pagesOf(['events', 'managed', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/events', {
        params: { query: { managed: true, ...given({ ...filter, cursor }) } },
        signal,
      }),
    ),
  )
