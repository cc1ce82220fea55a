import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import type { CareTodo } from './list-todos'

/** Puts a to-do off, with a reason. */
export function usePostponeTodo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ todo, until, reason }: { todo: CareTodo; until: string; reason: string }) =>
      answer(
        http.POST('/api/v1/condolence-todos/{todoId}/postponements', {
          params: { path: { todoId: todo.id }, header: { 'If-Match': `"${todo.version}"` } },
          body: { until, reason },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todos'] })
    },
  })
}
