import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** The name behind the id that a rule holds. */
export const unionNameQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['unions', 'name', unionId],
    queryFn: async ({ signal }) => {
      const { name } = await answer(
        http.GET('/api/v1/unions/{unionId}', { params: { path: { unionId } }, signal }),
      )
      return name
    },
    enabled: unionId !== '',
    staleTime: Infinity,
  })
