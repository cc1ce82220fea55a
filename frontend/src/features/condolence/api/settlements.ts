import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  CareSettlement,
  CareSettlementDetails,
  CareSettlementStatus,
  CareSettlementSubmission,
  NewCareSettlement,
  ReadPurpose,
  SettledVisit,
  UnsettledTotals,
  UnsettledVisit,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  CareSettlement,
  CareSettlementDetails,
  CareSettlementStatus,
  SettledVisit,
  UnsettledTotals,
  UnsettledVisit,
}

interface WaitingFilter {
  unionId?: string | undefined
  month?: string | undefined
  handlerId?: string | undefined
}

/** Visits that no settlement holds, the earliest recorded first. */
export const unsettledVisitsQuery = (filter: WaitingFilter) =>
  pagesOf(['settlements', 'waiting', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/condolence-unsettled-visits', {
        params: { query: given({ ...filter, cursor }) },
        signal,
      }),
    ),
  )

export const unsettledTotalsQuery = (unionId: string | undefined) =>
  queryOptions({
    queryKey: ['settlements', 'totals', unionId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/condolence-unsettled-totals', { params: { query: given({ unionId }) }, signal }),
      ),
  })

interface SettlementFilter {
  unionId?: string | undefined
  status?: CareSettlementStatus | undefined
  visitId?: string | undefined
}

export const settlementsQuery = (filter: SettlementFilter) =>
  pagesOf(['settlements', 'list', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/condolence-settlements', { params: { query: given({ ...filter, cursor }) }, signal }),
    ),
  )

export const settlementQuery = (settlementId: string) =>
  queryOptions({
    queryKey: ['settlements', 'one', settlementId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/condolence-settlements/{settlementId}', {
          params: { path: { settlementId } },
          signal,
        }),
      ),
    staleTime: 0,
  })

export const settledVisitsQuery = (settlementId: string) =>
  pagesOf(['settlements', 'visits', settlementId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/condolence-settlements/{settlementId}/visits', {
        params: { path: { settlementId }, query: given({ cursor, limit: 100 }) },
        signal,
      }),
    ),
  )

/** Where the settlement is fetched as a spreadsheet, for a purpose. */
export const settlementFileOf = (settlementId: string, purpose: ReadPurpose) =>
  `/api/v1/condolence-settlements/${settlementId}/workbook?purpose=${purpose}`

function useSettlementsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['settlements'] })
  }
}

export function useGather() {
  return useMutation({
    mutationFn: (body: NewCareSettlement) =>
      answer(
        http.POST('/api/v1/condolence-settlements', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useSettlementsChanged(),
  })
}

/** Names the version that was seen, so that nobody acts on what she has not read. */
const stepOf = ({ id, version }: CareSettlement) => ({
  path: { settlementId: id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
})

export function useSubmit(of: CareSettlement) {
  return useMutation({
    mutationFn: (body: CareSettlementSubmission) =>
      answer(
        http.POST('/api/v1/condolence-settlements/{settlementId}/submissions', { params: stepOf(of), body }),
      ),
    onSettled: useSettlementsChanged(),
  })
}

export function useWithdraw(of: CareSettlement) {
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/condolence-settlements/{settlementId}/withdrawals', { params: stepOf(of) })),
    onSettled: useSettlementsChanged(),
  })
}

export function useGiveUp(of: CareSettlement) {
  return useMutation({
    mutationFn: () =>
      answer(http.DELETE('/api/v1/condolence-settlements/{settlementId}', { params: stepOf(of) })),
    onSettled: useSettlementsChanged(),
  })
}

export function useTakeOut(of: CareSettlement) {
  const { path, header } = stepOf(of)
  return useMutation({
    mutationFn: (visitId: string) =>
      answer(
        http.DELETE('/api/v1/condolence-settlements/{settlementId}/visits/{visitId}', {
          params: { path: { ...path, visitId }, header },
        }),
      ),
    onSettled: useSettlementsChanged(),
  })
}

export function useDecide(of: CareSettlement) {
  return useMutation({
    mutationFn: (body: { approve: boolean; reason?: string }) =>
      answer(
        http.POST('/api/v1/condolence-settlements/{settlementId}/decisions', { params: stepOf(of), body }),
      ),
    onSettled: useSettlementsChanged(),
  })
}

export function useCancel(of: CareSettlement) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/condolence-settlements/{settlementId}/cancellations', {
          params: stepOf(of),
          body,
        }),
      ),
    onSettled: useSettlementsChanged(),
  })
}
