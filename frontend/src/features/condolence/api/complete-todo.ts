import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CareTodoCompletion } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import type { CareTodo } from './list-todos'

/** Calls a to-do done by a visit that was recorded, or without one for a reason. */
export function useCompleteTodo(todo: CareTodo) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CareTodoCompletion) =>
      answer(
        http.POST('/api/v1/condolence-todos/{todoId}/completions', {
          params: { path: { todoId: todo.id }, header: { 'If-Match': `"${todo.version}"` } },
          body,
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todos'] })
    },
  })
}
