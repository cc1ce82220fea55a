import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  ExpenseCheck,
  ExpenseClaim,
  ExpenseClaimDetails,
  ExpenseContent,
  ExpenseOffer,
  ExpenseStatus,
  ExpenseUse,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { ExpenseClaim, ExpenseClaimDetails, ExpenseContent, ExpenseOffer, ExpenseStatus, ExpenseUse }

interface Wanted {
  unionId?: string | undefined
  status?: ExpenseStatus | undefined
  mine?: boolean | undefined
}

/** Claims, the latest first. */
export const expensesQuery = (wanted: Wanted) =>
  pagesOf(['expense-claims', 'list', wanted], (cursor, signal) =>
    answer(http.GET('/api/v1/expense-claims', { params: { query: given({ ...wanted, cursor }) }, signal })),
  )

/** Where the list is fetched as a workbook. */
export function expenseFileOf({ unionId, status, mine }: Wanted): string {
  const query = new URLSearchParams(given({ unionId, status, mine: mine ? 'true' : undefined }))
  return `/api/v1/expense-claim-lists/workbook?${query.toString()}`
}

export const expenseQuery = (id: string) =>
  queryOptions({
    queryKey: ['expense-claims', 'one', id],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/expense-claims/{claimId}', { params: { path: { claimId: id } }, signal })),
  })

/** Budget lines that may pay for what was spent. */
export const offersQuery = (unionId: string, use: ExpenseUse) =>
  queryOptions({
    queryKey: ['expense-claims', 'offers', unionId, use],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/expense-offers', { params: { query: { unionId, use } }, signal })),
  })

export function paperAddress(claimId: string, paperId: string): string {
  return `/api/v1/expense-claims/${claimId}/papers/${paperId}`
}

/** An approval changes what is left on the budget and what the cashier has to pay. */
function useChanged() {
  const client = useQueryClient()
  return () => {
    for (const key of ['expense-claims', 'budgets', 'payment-orders']) {
      void client.invalidateQueries({ queryKey: [key] })
    }
  }
}

/** A new draft of a union, or a draft as it is written anew. */
export function useWriteExpense(unionId: string, draft: ExpenseClaim | undefined) {
  return useMutation({
    mutationFn: (body: ExpenseContent) =>
      draft
        ? answer(http.PUT('/api/v1/expense-claims/{claimId}', { params: stepOf(draft), body }))
        : answer(
            http.POST('/api/v1/expense-claims', {
              params: { header: { 'Idempotency-Key': keyOfAct } },
              body: { unionId, ...body },
            }),
          ),
    onSettled: useChanged(),
  })
}

/** Names the version that was seen, so that nobody acts on what she has not read. */
function stepOf({ id, version }: ExpenseClaim) {
  return {
    path: { claimId: id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
  }
}

export function useSubmitExpense(of: ExpenseClaim) {
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/expense-claims/{claimId}/submissions', { params: stepOf(of) })),
    onSettled: useChanged(),
  })
}

export function useCheckExpense(of: ExpenseClaim) {
  return useMutation({
    mutationFn: (body: ExpenseCheck) =>
      answer(http.POST('/api/v1/expense-claims/{claimId}/checks', { params: stepOf(of), body })),
    onSettled: useChanged(),
  })
}

export function useApproveExpense(of: ExpenseClaim) {
  return useMutation({
    mutationFn: () => answer(http.POST('/api/v1/expense-claims/{claimId}/approvals', { params: stepOf(of) })),
    onSettled: useChanged(),
  })
}

export function useSendBackExpense(of: ExpenseClaim) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(http.POST('/api/v1/expense-claims/{claimId}/returns', { params: stepOf(of), body })),
    onSettled: useChanged(),
  })
}

export function useWithdrawExpense(of: ExpenseClaim) {
  return useMutation({
    mutationFn: (body: { reason?: string }) =>
      answer(http.POST('/api/v1/expense-claims/{claimId}/withdrawals', { params: stepOf(of), body })),
    onSettled: useChanged(),
  })
}

export function useReverseExpense(of: ExpenseClaim) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(http.POST('/api/v1/expense-claims/{claimId}/reversals', { params: stepOf(of), body })),
    onSettled: useChanged(),
  })
}

export function useAddExpensePaper(claimId: string) {
  return useMutation({
    mutationFn: (file: File) =>
      answer(
        http.POST('/api/v1/expense-claims/{claimId}/papers', {
          params: { path: { claimId }, query: { name: file.name.slice(-100) } },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: useChanged(),
  })
}

export function useTakeOffExpensePaper(claimId: string) {
  return useMutation({
    mutationFn: (paperId: string) =>
      answer(
        http.DELETE('/api/v1/expense-claims/{claimId}/papers/{paperId}', {
          params: { path: { claimId, paperId } },
        }),
      ),
    onSettled: useChanged(),
  })
}
