import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CountSheet, Election, NewElection } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { CountSheet, NewElection }

function useElectionsChanged() {
  const client = useQueryClient()
  return () => {
    void Promise.all([
      client.invalidateQueries({ queryKey: ['elections'] }),
      client.invalidateQueries({ queryKey: ['committees'] }),
    ])
  }
}

export function useDraftElection() {
  const changed = useElectionsChanged()
  return useMutation({
    mutationFn: (body: NewElection) => answer(http.POST('/api/v1/elections', { body })),
    onSuccess: changed,
  })
}

const versioned = ({ id, version }: Election) => ({
  path: { electionId: id },
  header: { 'If-Match': `"${version}"` },
})

type Address = ReturnType<typeof versioned>

const plainSteps = {
  freeze: (params: Address) => answer(http.POST('/api/v1/elections/{electionId}/electorate', { params })),
  count: (params: Address) => answer(http.POST('/api/v1/elections/{electionId}/counts', { params })),
  confirm: (params: Address) => answer(http.POST('/api/v1/elections/{electionId}/confirmations', { params })),
}

/** Freezing, counting and confirming need no more than the version that was read. */
export function useElectionStep(election: Election, step: keyof typeof plainSteps) {
  const changed = useElectionsChanged()
  return useMutation({ mutationFn: () => plainSteps[step](versioned(election)), onSettled: changed })
}

export function useNameCandidates(election: Election) {
  const changed = useElectionsChanged()
  return useMutation({
    mutationFn: (memberIds: string[]) =>
      answer(
        http.PUT('/api/v1/elections/{electionId}/candidates', {
          params: versioned(election),
          body: { memberIds },
        }),
      ),
    onSettled: changed,
  })
}

export function useOpenVoting(election: Election) {
  const changed = useElectionsChanged()
  return useMutation({
    mutationFn: (closesAt: string) =>
      answer(
        http.POST('/api/v1/elections/{electionId}/openings', {
          params: versioned(election),
          body: { closesAt },
        }),
      ),
    onSettled: changed,
  })
}

export function useEnterCountSheet(electionId: string) {
  const changed = useElectionsChanged()
  return useMutation({
    mutationFn: (body: CountSheet) =>
      answer(
        http.POST('/api/v1/elections/{electionId}/count-sheets', { params: { path: { electionId } }, body }),
      ),
    onSettled: changed,
  })
}

export function useCancelElection(election: Election) {
  const changed = useElectionsChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/elections/{electionId}/cancellations', {
          params: versioned(election),
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
