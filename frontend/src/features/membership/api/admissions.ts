import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Admission,
  AdmissionListItem,
  AdmissionStatus,
  Applicant,
  MyNewAdmission,
  NewAdmission,
  NewCeremony,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Admission, AdmissionListItem, AdmissionStatus, Applicant }

/** Applications to join a union and everything below it, page by page. */
export const admissionsQuery = (filter: {
  unionId?: string | undefined
  status?: AdmissionStatus | undefined
}) =>
  pagesOf(['admissions', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/admissions', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const admissionQuery = (admissionId: string) =>
  queryOptions({
    queryKey: ['admissions', admissionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/admissions/{admissionId}', { params: { path: { admissionId } }, signal })),
  })

export const myAdmissionsQuery = queryOptions({
  queryKey: ['admissions', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/admissions', { signal })),
})

function useAdmissionsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['admissions'] })
    void client.invalidateQueries({ queryKey: ['members'] })
  }
}

export function useApplyToJoin() {
  const changed = useAdmissionsChanged()
  return useMutation({
    mutationFn: (body: MyNewAdmission) => answer(http.POST('/api/v1/me/admissions', { body })),
    onSuccess: changed,
  })
}

/** Taken back as it was shown; refused when the committee was faster. */
export function useWithdrawAdmission() {
  const changed = useAdmissionsChanged()
  return useMutation({
    mutationFn: ({ id, version }: Admission) =>
      answer(
        http.POST('/api/v1/me/admissions/{admissionId}/withdrawals', {
          params: { path: { admissionId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}

export function useEnterAdmission() {
  const changed = useAdmissionsChanged()
  return useMutation({
    mutationFn: (body: NewAdmission) => answer(http.POST('/api/v1/admissions', { body })),
    onSuccess: changed,
  })
}

/** All people of a list in one act; when a row is wrong nobody joins. */
export function useHoldCeremony() {
  const changed = useAdmissionsChanged()
  return useMutation({
    mutationFn: (body: NewCeremony) => answer(http.POST('/api/v1/admission-ceremonies', { body })),
    onSuccess: changed,
  })
}

interface Decision {
  admission: Admission
  approve: boolean
  joinedOn?: string
  reason?: string
}

export function useDecideAdmission() {
  const changed = useAdmissionsChanged()
  return useMutation({
    mutationFn: ({ admission, ...body }: Decision) =>
      answer(
        http.POST('/api/v1/admissions/{admissionId}/decisions', {
          params: { path: { admissionId: admission.id }, header: { 'If-Match': `"${admission.version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
