import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

export const unionQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['unions', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/unions/{unionId}', { params: { path: { unionId } }, signal })),
    staleTime: 60_000,
  })
