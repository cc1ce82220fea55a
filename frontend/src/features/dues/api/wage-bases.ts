import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { WageBase, WagePart } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { WageBase }

/** Bases that hold in a month. */
export const wageBasesQuery = (unionId: string | undefined, month: string) =>
  pagesOf(['wage-bases', unionId, month], (cursor, signal) =>
    answer(http.GET('/api/v1/wage-bases', { params: { query: given({ unionId, month, cursor }) }, signal })),
  )

/** What counts for dues in a union and month, each figure with its source. */
export const duesRulesQuery = (unionId: string, month: string) =>
  queryOptions({
    queryKey: ['dues-rules', unionId, month],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/dues-rules', { params: { query: { unionId, month } }, signal })),
    staleTime: 3_600_000,
  })

interface NewBase {
  unionId: string
  memberId: string
  fromMonth: string
  components: WagePart[]
}

export function useRecordWageBase() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ unionId, ...item }: NewBase) =>
      answer(
        http.POST('/api/v1/wage-bases', {
          params: { header: { 'Idempotency-Key': newIdempotencyKey() } },
          body: { unionId, items: [item] },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['wage-bases'] })
    },
  })
}
