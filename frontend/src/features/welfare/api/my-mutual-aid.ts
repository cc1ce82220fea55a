import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MyEnrollment, OpenRound, OwnEnrollment } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MyEnrollment, OpenRound }

export const myMutualAidQuery = queryOptions({
  queryKey: ['my-welfare', 'mutual-aid'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/mutual-aid', { signal })),
})

export function useEnrollMyself() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OwnEnrollment) => answer(http.POST('/api/v1/me/enrollments', { body })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['my-welfare'] })
    },
  })
}
