import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import { visitQuery } from './get-visit'

interface Attaching {
  visitId: string
  photo: Blob
}

export function useAttachPhoto() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ visitId, photo }: Attaching) =>
      answer(
        http.POST('/api/v1/condolence-visits/{visitId}/attachments', {
          params: { path: { visitId } },
          // the contract says "binary", which its types call a string
          body: photo as unknown as string,
          bodySerializer: () => photo,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: (_photo, { visitId }) => {
      void client.invalidateQueries({ queryKey: visitQuery(visitId).queryKey })
    },
  })
}

export function photoAddress(visitId: string, attachmentId: string): string {
  return `/api/v1/condolence-visits/${visitId}/attachments/${attachmentId}`
}
