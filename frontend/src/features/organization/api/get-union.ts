import { queryOptions } from '@tanstack/react-query'
import type { Union } from '../../../gen/schema'
import { answer, answerWithTag, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { Union }

/** One union as it is, or as it was at the end of an earlier day. */
export const unionQuery = (unionId: string, asOf = '') =>
  queryOptions({
    queryKey: ['unions', unionId, asOf],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/unions/{unionId}', {
          params: { path: { unionId }, query: given({ asOf }) },
          signal,
        }),
      ),
    staleTime: 60_000,
  })

/** One union and the ETag that changing it has to name. */
export const unionToChangeQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['unions', unionId, 'to-change'],
    queryFn: ({ signal }) =>
      answerWithTag(http.GET('/api/v1/unions/{unionId}', { params: { path: { unionId } }, signal })),
    staleTime: 0,
  })
