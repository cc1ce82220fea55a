import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** Says that a part of a to-do is done, or is not after all. */
export function useTickTodo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ todoId, item, done }: { todoId: string; item: string; done: boolean }) =>
      answer(
        http.PUT('/api/v1/condolence-todos/{todoId}/checklist/{item}', {
          params: { path: { todoId, item } },
          body: { done },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todos'] })
    },
  })
}
