import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Employer, EmployerKind, EmployerListItem, NewEmployer } from '../../../gen/schema'
import { answer, answerWithTag, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Employer, EmployerKind, EmployerListItem, NewEmployer }

interface EmployerFilter {
  unionId?: string | undefined
  q?: string | undefined
}

/** Employers kept by a union and everything below it, by name. */
export const employersQuery = (filter: EmployerFilter) =>
  pagesOf(['employers', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/employers', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

/** One employer and the ETag that changing it has to name. */
export const employerQuery = (employerId: string) =>
  queryOptions({
    queryKey: ['employers', employerId],
    queryFn: ({ signal }) =>
      answerWithTag(http.GET('/api/v1/employers/{employerId}', { params: { path: { employerId } }, signal })),
    staleTime: 0,
  })

function useEmployersChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['employers'] })
  }
}

export function useRegisterEmployer() {
  const changed = useEmployersChanged()
  return useMutation({
    mutationFn: (body: NewEmployer) => answer(http.POST('/api/v1/employers', { body })),
    onSuccess: changed,
  })
}

/** Replaces what is known; refused when somebody else changed it meanwhile. */
export function useChangeEmployer(employerId: string) {
  const changed = useEmployersChanged()
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: NewEmployer }) =>
      answer(
        http.PUT('/api/v1/employers/{employerId}', {
          params: { path: { employerId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
