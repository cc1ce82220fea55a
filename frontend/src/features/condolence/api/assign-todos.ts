import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CareTodoAssignment } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

/** Gives to-dos to an officer, all of them or none. */
export function useAssignTodos() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CareTodoAssignment) =>
      answer(http.POST('/api/v1/condolence-todo-assignments', { body })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['todos'] })
    },
  })
}
