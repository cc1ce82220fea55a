import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { LedgerEntry, NewLedgerEntry } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { LedgerEntry }

interface EntryFilter {
  unionId?: string | undefined
  year?: number | undefined
  /** `2026-03` */
  month?: string | undefined
  account?: string | undefined
  /** Only what came to light later about this month. */
  restates?: string | undefined
  lineId?: string | undefined
  orderId?: string | undefined
}

/** Entries of a union and everything below it, the latest first. */
export const entriesQuery = (filter: EntryFilter) =>
  pagesOf(['ledger-entries', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/ledger-entries', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['ledger-entries', 'one', entryId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/ledger-entries/{entryId}', { params: { path: { entryId } }, signal })),
  })

function useEntriesChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['ledger-entries'] })
    void client.invalidateQueries({ queryKey: ['ledger-months'] })
  }
}

export function useRecordEntry() {
  const changed = useEntriesChanged()
  return useMutation({
    mutationFn: (body: NewLedgerEntry) =>
      answer(
        http.POST('/api/v1/ledger-entries', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSuccess: changed,
  })
}

export function useReverseEntry(entryId: string) {
  const changed = useEntriesChanged()
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(
        http.POST('/api/v1/ledger-entries/{entryId}/reversals', {
          params: { path: { entryId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
