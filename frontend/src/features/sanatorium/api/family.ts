import { useMutation } from '@tanstack/react-query'
import type {
  NewSanatoriumFamilyMember,
  SanatoriumFamilyMember,
  SanatoriumFamilyPayment,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { keyOfAct } from '../../../lib/keys'
import { useMineChanged } from './my-tours'
import { useSanatoriumChanged } from './programs'

export type { NewSanatoriumFamilyMember, SanatoriumFamilyMember, SanatoriumFamilyPayment }
export type SanatoriumRelation = SanatoriumFamilyMember['relation']

export const relations: readonly SanatoriumRelation[] = ['SPOUSE', 'CHILD', 'PARENT', 'OTHER']

/** Takes no place and counts in no quota. */
export function useAnnounceFamily(applicationId: string) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumFamilyMember) =>
      answer(
        http.POST('/api/v1/me/sanatorium-applications/{applicationId}/family', {
          params: { path: { applicationId } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useWithdrawFamily({ id, version }: SanatoriumFamilyMember) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/me/sanatorium-family/{familyId}/withdrawals', {
          params: { path: { familyId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}

const paramsOf = ({ id, version }: SanatoriumFamilyMember) => ({
  path: { familyId: id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
})

/** Without a day the payment is not there, or no longer. */
export function useConfirmFamily(family: SanatoriumFamilyMember) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: SanatoriumFamilyPayment) =>
      answer(http.POST('/api/v1/sanatorium-family/{familyId}/payments', { params: paramsOf(family), body })),
    onSettled: changed,
  })
}

export function useRemoveFamily(family: SanatoriumFamilyMember) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(http.POST('/api/v1/sanatorium-family/{familyId}/removals', { params: paramsOf(family), body })),
    onSettled: changed,
  })
}
