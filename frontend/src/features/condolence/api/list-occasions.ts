import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { GiftForm, OccasionRule } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { GiftForm, OccasionRule }

/** The occasions of care and what is allowed for each, in a union on a day. */
export const occasionsQuery = (unionId: string, on: string) =>
  queryOptions({
    queryKey: ['occasions', unionId, on],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/condolence-occasions', {
          params: { query: { unionId, ...(on === '' ? {} : { on }) } },
          signal,
        }),
      ),
    enabled: unionId !== '',
    staleTime: 10 * 60_000,
    placeholderData: keepPreviousData,
  })
