import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { CareAssignmentRule, CareTodoRule, CareTodoRuleChange } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { CareAssignmentRule, CareTodoRule }

/** How early a union wants to know, and after how long families are visited again. */
export const todoRulesQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['todo-rules', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/condolence-todo-rules', { params: { query: { unionId } }, signal })),
    enabled: unionId !== '',
  })

/** What the union set itself is given up for what holds above. */
export function useInheritTodoRule(unionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (kind: string) =>
      answer(
        http.DELETE('/api/v1/unions/{unionId}/condolence-todo-rules/{kind}', {
          params: { path: { unionId, kind } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todo-rules'] })
    },
  })
}

export function useSetTodoRule(unionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, ...body }: CareTodoRuleChange & { kind: string }) =>
      answer(
        http.PUT('/api/v1/unions/{unionId}/condolence-todo-rules/{kind}', {
          params: { path: { unionId, kind } },
          body,
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todo-rules'] })
    },
  })
}
