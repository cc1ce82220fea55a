import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { SpotCheckItem } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { SpotCheckItem }

export const spotChecksQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['spot-checks', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/hardship-spot-checks', { params: { query: { unionId, year } }, signal })),
    enabled: unionId !== '',
  })

export function useDrawSpotChecks() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { unionId: string; year: number }) =>
      answer(http.POST('/api/v1/hardship-spot-checks', { body })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['spot-checks'] })
    },
  })
}
