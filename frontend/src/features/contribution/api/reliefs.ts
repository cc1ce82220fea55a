import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  NewRelief,
  Relief,
  ReliefDecision,
  ReliefDetails,
  ReliefKind,
  ReliefStatus,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Relief, ReliefDetails, ReliefKind, ReliefStatus }

interface ReliefFilter {
  unionId?: string | undefined
  kind?: ReliefKind | undefined
  status?: ReliefStatus | undefined
}

/** Applications for relief, the latest first. */
export const reliefsQuery = (filter: ReliefFilter) =>
  pagesOf(['reliefs', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/reliefs', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const reliefQuery = (id: string) =>
  queryOptions({
    queryKey: ['reliefs', 'one', id],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/reliefs/{reliefId}', { params: { path: { reliefId: id } }, signal })),
  })

/** What was granted in a year. */
export const reliefFiguresQuery = (unionId: string | undefined, year: number) =>
  queryOptions({
    queryKey: ['reliefs', 'figures', unionId, year],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/relief-figures', { params: { query: { year, ...given({ unionId }) } }, signal }),
      ),
  })

/** A decision changes what is owed as well. */
function useReliefChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['reliefs'] })
    void client.invalidateQueries({ queryKey: ['contributions'] })
    void client.invalidateQueries({ queryKey: ['remittances'] })
  }
}

export function useApplyForRelief() {
  return useMutation({
    mutationFn: (body: NewRelief) =>
      answer(
        http.POST('/api/v1/reliefs', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useReliefChanged(),
  })
}

/** Names the version that was seen, so that nobody acts on what she has not read. */
function stepOf({ id, version }: Relief) {
  return {
    path: { reliefId: id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
  }
}

export function useDecideRelief(of: Relief) {
  return useMutation({
    mutationFn: (body: ReliefDecision) =>
      answer(http.POST('/api/v1/reliefs/{reliefId}/decisions', { params: stepOf(of), body })),
    onSettled: useReliefChanged(),
  })
}

export function useWithdrawRelief(of: Relief) {
  return useMutation({
    mutationFn: () => answer(http.POST('/api/v1/reliefs/{reliefId}/withdrawals', { params: stepOf(of) })),
    onSettled: useReliefChanged(),
  })
}

export function usePayRelief(of: Relief) {
  return useMutation({
    mutationFn: (body: { paidOn: string }) =>
      answer(http.POST('/api/v1/reliefs/{reliefId}/payments', { params: stepOf(of), body })),
    onSettled: useReliefChanged(),
  })
}

export function useReturnReliefPayment(of: Relief) {
  return useMutation({
    mutationFn: (body: { returnedOn: string; reason: string }) =>
      answer(http.POST('/api/v1/reliefs/{reliefId}/returns', { params: stepOf(of), body })),
    onSettled: useReliefChanged(),
  })
}
