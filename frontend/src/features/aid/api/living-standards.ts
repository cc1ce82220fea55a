import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { LivingStandard, LivingStandardKind, NewLivingStandard } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { LivingStandard, LivingStandardKind }

export const standardsQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['living-standards', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/living-standards', { params: { query: { unionId } }, signal })),
    enabled: unionId !== '',
  })

function useStandardsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['living-standards'] })
  }
}

export function useEnterStandard() {
  const changed = useStandardsChanged()
  return useMutation({
    mutationFn: (body: NewLivingStandard) => answer(http.POST('/api/v1/living-standards', { body })),
    onSuccess: changed,
  })
}

export function useConfirmStandard() {
  const changed = useStandardsChanged()
  return useMutation({
    mutationFn: (standardId: string) =>
      answer(
        http.POST('/api/v1/living-standards/{standardId}/confirmations', {
          params: { path: { standardId } },
        }),
      ),
    onSettled: changed,
  })
}
