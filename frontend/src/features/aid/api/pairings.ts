import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  NewPairing,
  NewPairingContact,
  Pairing,
  PairingKind,
  PairingRosterYear,
  ReadPurpose,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { NewPairing, NewPairingContact, Pairing, PairingKind, PairingRosterYear }

export interface WantedPairings {
  unionId: string | undefined
  kind: PairingKind | undefined
  year: number | undefined
  overdue?: boolean | undefined
}

/** Pairings of a union and everything below it; nobody who is looked after is named in it. */
export const pairingsQuery = (wanted: WantedPairings) =>
  pagesOf(['pairings', wanted], (cursor, signal) =>
    answer(http.GET('/api/v1/pairings', { params: { query: given({ ...wanted, cursor }) }, signal })),
  )

const pairingQuery = (pairingId: string) =>
  queryOptions({
    queryKey: ['pairings', 'one', pairingId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/pairings/{pairingId}', { params: { path: { pairingId } }, signal })),
  })

export const usePairing = (pairingId: string) => useQuery(pairingQuery(pairingId))

export const rostersQuery = ({ unionId, kind }: WantedPairings) =>
  queryOptions({
    queryKey: ['pairings', 'years', unionId, kind],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/pairing-rosters', { params: { query: given({ unionId, kind }) }, signal })),
  })

/** Where the workbook of a year is fetched, for a purpose. */
export function rosterFileOf(year: number, { unionId, kind }: WantedPairings, purpose: ReadPurpose): string {
  const query = new URLSearchParams(given({ year: String(year), purpose, unionId, kind }))
  return `/api/v1/pairing-rosters/workbook?${query.toString()}`
}

function usePairingsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['pairings'] })
  }
}

export function useBeginPairing() {
  const changed = usePairingsChanged()
  return useMutation({
    mutationFn: (body: NewPairing) => answer(http.POST('/api/v1/pairings', { body })),
    onSuccess: changed,
  })
}

export function useLogContact(pairingId: string) {
  const changed = usePairingsChanged()
  return useMutation({
    mutationFn: (body: NewPairingContact) =>
      answer(http.POST('/api/v1/pairings/{pairingId}/contacts', { params: { path: { pairingId } }, body })),
    onSuccess: changed,
  })
}

export function useEndPairing({ id, version }: Pairing) {
  const changed = usePairingsChanged()
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(
        http.POST('/api/v1/pairings/{pairingId}/endings', {
          params: { path: { pairingId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
