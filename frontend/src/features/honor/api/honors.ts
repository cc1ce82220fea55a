import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Honor, HonorHolder, HonorLevel, NewHonor } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Honor, HonorHolder, HonorLevel, NewHonor }

interface HonorFilter {
  unionId?: string | undefined
  memberId?: string | undefined
  holder?: HonorHolder | undefined
  level?: HonorLevel | undefined
}

/** Honours of a union and everything below it, or of one member; the latest first. */
export const honorsQuery = (filter: HonorFilter) =>
  pagesOf(['honors', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/honors', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

function useHonorsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['honors'] })
  }
}

export function useRecordHonor() {
  const changed = useHonorsChanged()
  return useMutation({
    mutationFn: (body: NewHonor) => answer(http.POST('/api/v1/honors', { body })),
    onSuccess: changed,
  })
}

/** Refused when somebody else took it back meanwhile. */
export function useRevokeHonor(honor: Honor) {
  const changed = useHonorsChanged()
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(
        http.POST('/api/v1/honors/{honorId}/revocations', {
          params: { path: { honorId: honor.id }, header: { 'If-Match': `"${honor.version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
