import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  FundDivision,
  FundDivisionDecision,
  FundDivisionStatus,
  NewFundDivision,
  NewFundDivisionPayment,
  SplitUnion,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { FundDivision, FundDivisionStatus, SplitUnion }

interface DivisionFilter {
  unionId?: string | undefined
  status?: FundDivisionStatus | undefined
}

/** Divisions of funds between unions that were split, the latest first. */
export const fundDivisionsQuery = (filter: DivisionFilter) =>
  pagesOf(['fund-divisions', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/fund-divisions', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const fundDivisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund-divisions', 'one', id],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/fund-divisions/{divisionId}', { params: { path: { divisionId: id } }, signal }),
      ),
  })

/** Unions that were split off from one and have no part of its funds yet. */
export const splitUnionsQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['fund-divisions', 'split-unions', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/split-unions', { params: { query: { unionId } }, signal })),
  })

function useDivisionsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['fund-divisions'] })
  }
}

export function useProposeDivision() {
  return useMutation({
    mutationFn: (body: NewFundDivision) =>
      answer(
        http.POST('/api/v1/fund-divisions', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useDivisionsChanged(),
  })
}

/** Names the version that was seen, so that nobody acts on what she has not read. */
function stepOf({ id, version }: FundDivision) {
  return {
    path: { divisionId: id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
  }
}

export function useAuditDivision(of: FundDivision) {
  return useMutation({
    mutationFn: (body: { report: string }) =>
      answer(http.POST('/api/v1/fund-divisions/{divisionId}/audits', { params: stepOf(of), body })),
    onSettled: useDivisionsChanged(),
  })
}

export function useDecideDivision(of: FundDivision) {
  return useMutation({
    mutationFn: (body: FundDivisionDecision) =>
      answer(http.POST('/api/v1/fund-divisions/{divisionId}/decisions', { params: stepOf(of), body })),
    onSettled: useDivisionsChanged(),
  })
}

export function usePayDivision(of: FundDivision) {
  return useMutation({
    mutationFn: (body: NewFundDivisionPayment) =>
      answer(http.POST('/api/v1/fund-divisions/{divisionId}/payments', { params: stepOf(of), body })),
    onSettled: useDivisionsChanged(),
  })
}

export function useWithdrawDivision(of: FundDivision) {
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/fund-divisions/{divisionId}/withdrawals', { params: stepOf(of) })),
    onSettled: useDivisionsChanged(),
  })
}
