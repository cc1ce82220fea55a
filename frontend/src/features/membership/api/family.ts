import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FamilyMember, FamilyPurpose, FamilyRelation, NewFamilyMember } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { FamilyMember, FamilyPurpose, FamilyRelation, NewFamilyMember }

export const familyPurposesQuery = queryOptions({
  queryKey: ['family', 'purposes'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/family-purposes', { signal })),
})

export const myFamilyQuery = queryOptions({
  queryKey: ['family', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/family-members', { signal })),
})

function useFamilyChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['family'] })
  }
}

/** Enters somebody, or changes her as she was read. */
export function useSaveFamilyMember(held: FamilyMember | undefined) {
  const changed = useFamilyChanged()
  return useMutation({
    mutationFn: (body: NewFamilyMember) =>
      held
        ? answer(
            http.PUT('/api/v1/me/family-members/{familyMemberId}', {
              params: { path: { familyMemberId: held.id }, header: { 'If-Match': `"${held.version}"` } },
              body,
            }),
          )
        : answer(http.POST('/api/v1/me/family-members', { body })),
    onSettled: changed,
  })
}

export function useRemoveFamilyMember() {
  const changed = useFamilyChanged()
  return useMutation({
    mutationFn: ({ id }: FamilyMember) =>
      answer(
        http.DELETE('/api/v1/me/family-members/{familyMemberId}', {
          params: { path: { familyMemberId: id } },
        }),
      ),
    onSettled: changed,
  })
}

/** Whom a member entered for visits. Asked for on purpose, as looking is noted, and kept nowhere. */
export function useRelatives(memberId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: () =>
      answer(http.GET('/api/v1/members/{memberId}/relatives', { params: { path: { memberId } } })),
  })
}
