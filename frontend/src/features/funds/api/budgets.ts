import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Budget, BudgetLine, ProposedLine, Purpose, SubsidyReceived } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'

export type { Budget, BudgetLine, ProposedLine, Purpose, SubsidyReceived }

/** The documents of a union and year: the budget and its adjustments. */
export const budgetsQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['budgets', unionId, year],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        http.GET('/api/v1/budgets', { params: { query: { unionId, year, limit: 200 } }, signal }),
      )
      return items.filter(({ union }) => union.id === unionId)
    },
  })

export const budgetQuery = (budgetId: string) =>
  queryOptions({
    queryKey: ['budgets', 'one', budgetId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/budgets/{budgetId}', { params: { path: { budgetId } }, signal })),
  })

/** What is planned, set aside, paid and left on each line. */
export const budgetLinesQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['budgets', 'lines', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/budget-lines', { params: { query: { unionId, year } }, signal })),
  })

/** What came from above for each purpose, beside what is planned and used for it. */
export const subsidiesQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['budgets', 'subsidies', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/budget-subsidies', { params: { query: { unionId, year } }, signal })),
  })

function useBudgetsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['budgets'] })
  }
}

interface WrittenBudget {
  reason?: string
  lines: ProposedLine[]
}

/** Drafts a document, or rewrites the draft there is under the version that was read. */
export function useWriteBudget(unionId: string, year: number, draft: Budget | undefined) {
  const changed = useBudgetsChanged()
  return useMutation({
    mutationFn: (body: WrittenBudget) =>
      draft
        ? answer(
            http.PUT('/api/v1/budgets/{budgetId}', {
              params: { path: { budgetId: draft.id }, header: { 'If-Match': `"${draft.version}"` } },
              body,
            }),
          )
        : answer(http.POST('/api/v1/budgets', { body: { unionId, year, ...body } })),
    onSuccess: changed,
  })
}

export function useSubmitBudget({ id, version }: Budget) {
  const changed = useBudgetsChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/budgets/{budgetId}/submissions', {
          params: { path: { budgetId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideBudget({ id, version }: Budget) {
  const changed = useBudgetsChanged()
  return useMutation({
    mutationFn: (body: { approve: boolean; reason?: string }) =>
      answer(
        http.POST('/api/v1/budgets/{budgetId}/decisions', {
          params: {
            path: { budgetId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}
