import { useMutation } from '@tanstack/react-query'
import type {
  NewSanatoriumMovement,
  NewSanatoriumWish,
  SanatoriumEntryKind,
  SanatoriumMovement,
  SanatoriumMovementKind,
  SanatoriumQuota,
  SanatoriumWish,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { keyOfAct } from '../../../lib/keys'
import { given, pagesOf } from '../../../lib/pages'
import { useSanatoriumChanged } from './programs'

export type {
  SanatoriumEntryKind,
  SanatoriumMovement,
  SanatoriumMovementKind,
  SanatoriumQuota,
  SanatoriumWish,
}

/** The caller's part of a programme, from above to below. */
export const quotasQuery = (programId: string) =>
  pagesOf(['sanatorium', 'quotas', programId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-programs/{programId}/quotas', {
        params: { path: { programId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

export const movementsQuery = (quotaId: string) =>
  pagesOf(['sanatorium', 'movements', quotaId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-quotas/{quotaId}/movements', {
        params: { path: { quotaId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

export const wishesQuery = (programId: string) =>
  pagesOf(['sanatorium', 'wishes', programId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-programs/{programId}/wishes', {
        params: { path: { programId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

const versionOf = ({ id, version }: SanatoriumQuota) => ({
  path: { quotaId: id },
  header: { 'If-Match': `"${version}"` },
})

/** Refused when somebody moved places of the account meanwhile, or when there are not enough. */
export function useMovePlaces(quota: SanatoriumQuota) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumMovement) => {
      const { path, header } = versionOf(quota)
      return answer(
        http.POST('/api/v1/sanatorium-quotas/{quotaId}/movements', {
          params: { path, header: { ...header, 'Idempotency-Key': keyOfAct } },
          body,
        }),
      )
    },
    onSettled: changed,
  })
}

export function useAskForPlaces(quota: SanatoriumQuota) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumWish) =>
      answer(http.POST('/api/v1/sanatorium-quotas/{quotaId}/wishes', { params: versionOf(quota), body })),
    onSettled: changed,
  })
}

export function useWithdrawWish() {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: ({ id, version }: SanatoriumWish) =>
      answer(
        http.POST('/api/v1/sanatorium-wishes/{wishId}/withdrawals', {
          params: { path: { wishId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}
