import { queryOptions } from '@tanstack/react-query'
import type { Union } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Union }

export const unionQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['unions', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/unions/{unionId}', { params: { path: { unionId } }, signal })),
    staleTime: 60_000,
  })
