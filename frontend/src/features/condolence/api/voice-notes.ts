import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { VoiceNote } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { visitQuery } from './get-visit'

export type { VoiceNote }

/** Adds a recording; what it is and how long it lasts the server reads from its content. */
export function useAttachVoice(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (voice: Blob) =>
      answer(
        http.POST('/api/v1/condolence-visits/{visitId}/voice-notes', {
          params: { path: { visitId } },
          // the contract says "binary", which its types call a string
          body: voice as unknown as string,
          bodySerializer: () => voice,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: visitQuery(visitId).queryKey })
    },
  })
}

/** The recording as something a player takes; the server only says that it is bytes. */
export async function fetchVoice(visitId: string, voice: VoiceNote): Promise<Blob> {
  const bytes = await answer(
    http.GET('/api/v1/condolence-visits/{visitId}/voice-notes/{voiceNoteId}', {
      params: { path: { visitId, voiceNoteId: voice.id } },
      parseAs: 'arrayBuffer',
    }),
  )
  return new Blob([bytes], { type: voice.mediaType })
}
