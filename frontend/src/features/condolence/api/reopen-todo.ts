import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import type { CareTodo } from './list-todos'

/** Opens a to-do again that was called done by mistake. */
export function useReopenTodo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (todo: CareTodo) =>
      answer(
        http.POST('/api/v1/condolence-todos/{todoId}/reopenings', {
          params: { path: { todoId: todo.id }, header: { 'If-Match': `"${todo.version}"` } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todos'] })
    },
  })
}
