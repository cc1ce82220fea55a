import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewCareTodo } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

/** Notes an occasion of a member in the officer's scope; the same told twice stays one to-do. */
export function usePlanTodo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewCareTodo) => answer(http.POST('/api/v1/condolence-todos', { body })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todos'] })
    },
  })
}
