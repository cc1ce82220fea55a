import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** Officers who may be given the to-dos of a union. */
export const workersQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['todo-workers', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/condolence-todo-workers', { params: { query: { unionId } }, signal })),
    enabled: unionId !== '',
  })
