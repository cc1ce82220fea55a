import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Certificate, NewCertificate } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Certificate, NewCertificate }

const keyOf = (unionId: string) => ['unions', unionId, 'certificates']

/** The legal-person certificates of a union with what is due. */
export const certificatesQuery = (unionId: string) =>
  queryOptions({
    queryKey: keyOf(unionId),
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/unions/{unionId}/certificates', { params: { path: { unionId } }, signal })),
  })

export function useRecordCertificate(unionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewCertificate) =>
      answer(http.POST('/api/v1/unions/{unionId}/certificates', { params: { path: { unionId } }, body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keyOf(unionId) })
    },
  })
}

/** The registry was told today of the changes of chair and name. */
export function useReportChanges(unionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ certificateId, reportedOn }: { certificateId: string; reportedOn: string }) =>
      answer(
        http.POST('/api/v1/unions/{unionId}/certificates/{certificateId}/change-reports', {
          params: { path: { unionId, certificateId } },
          body: { reportedOn },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keyOf(unionId) })
    },
  })
}
