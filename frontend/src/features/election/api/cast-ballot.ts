import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** Once and for good; the server keeps no answer that would tell the vote. */
export function useCastBallot(electionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (memberIds: string[]) =>
      answer(
        http.POST('/api/v1/elections/{electionId}/ballots', {
          params: { path: { electionId } },
          body: { memberIds },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['elections'] })
    },
  })
}
