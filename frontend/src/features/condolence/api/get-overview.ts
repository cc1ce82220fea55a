import { queryOptions } from '@tanstack/react-query'
import type { CareOverview } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { CareOverview }

/** A year of care by occasion and month, and where nobody was visited for longest. */
export const overviewQuery = (year: number, unionId: string | undefined) =>
  queryOptions({
    queryKey: ['visits', 'overview', year, unionId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/condolence-overview', {
          params: { query: { year, ...given({ unionId }) } },
          signal,
        }),
      ),
  })
