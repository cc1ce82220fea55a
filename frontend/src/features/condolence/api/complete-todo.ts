import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import type { CareTodo } from './list-todos'

/** Calls a to-do done without a visit; recording a visit does it by itself. */
export function useCompleteTodo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ todo, reason }: { todo: CareTodo; reason: string }) =>
      answer(
        http.POST('/api/v1/condolence-todos/{todoId}/completions', {
          params: { path: { todoId: todo.id }, header: { 'If-Match': `"${todo.version}"` } },
          body: { reason },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['todos'] }),
  })
}
