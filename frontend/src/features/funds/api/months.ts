import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ClosingCheck, LedgerClosing, LedgerMonth } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'

export type { ClosingCheck, LedgerClosing, LedgerMonth }

/** The twelve months of the books of one union. */
export const monthsQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['ledger-months', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/ledger-months', { params: { query: { unionId, year } }, signal })),
  })

/** What is open before a month is closed. */
export const closingChecksQuery = (unionId: string, month: string) =>
  queryOptions({
    queryKey: ['ledger-months', 'checks', unionId, month],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/closing-checks', { params: { query: { unionId, month } }, signal })),
  })

export const closingQuery = (closingId: string) =>
  queryOptions({
    queryKey: ['ledger-months', 'closing', closingId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/ledger-closings/{closingId}', { params: { path: { closingId } }, signal })),
  })

function useMonthsChanged() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['ledger-months'] })
}

export function useCloseMonth(unionId: string) {
  const changed = useMonthsChanged()
  return useMutation({
    mutationFn: (month: string) =>
      answer(
        http.POST('/api/v1/ledger-closings', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body: { unionId, month },
        }),
      ),
    onSettled: changed,
  })
}

export function useReopenMonth({ id, version }: LedgerClosing) {
  const changed = useMonthsChanged()
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/ledger-closings/{closingId}/reopenings', {
          params: {
            path: { closingId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}
