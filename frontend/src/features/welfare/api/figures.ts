import { queryOptions } from '@tanstack/react-query'
import type { MutualAidFigures } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { MutualAidFigures }

/** @param scheme of all schemes together when it is absent */
export const figuresQuery = (year: number, scheme: string | undefined) =>
  queryOptions({
    queryKey: ['welfare', 'figures', year, scheme],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/mutual-aid-figures', {
          params: { query: { from: `${year}-01-01`, to: `${year + 1}-01-01`, ...given({ scheme }) } },
          signal,
        }),
      ),
  })
