import { queryOptions, useMutation } from '@tanstack/react-query'
import type { NewSanatoriumTrip, SanatoriumTrip } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { keyOfAct } from '../../../lib/keys'
import { given, pagesOf } from '../../../lib/pages'
import { useSanatoriumChanged } from './programs'

export type { NewSanatoriumTrip, SanatoriumTrip }

export const tripsQuery = (unionId: string | undefined, year: number) =>
  pagesOf(['sanatorium', 'trips', unionId, year], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-trips', {
        params: { query: { year, ...given({ unionId, cursor }) } },
        signal,
      }),
    ),
  )

export const uptakeQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['sanatorium', 'uptake', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/sanatorium-uptake', { params: { query: { unionId, year } }, signal })),
    enabled: unionId !== '',
  })

/** What a member is entitled to on the day on which a tour began. */
export const memberSanatoriumQuery = (memberId: string, day: string) =>
  queryOptions({
    queryKey: ['sanatorium', 'member', memberId, day],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/members/{memberId}/sanatorium', {
          params: { path: { memberId }, query: given({ day }) },
          signal,
        }),
      ),
    enabled: memberId !== '' && day !== '',
  })

export function useRecordTrip() {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumTrip) =>
      answer(
        http.POST('/api/v1/sanatorium-trips', { params: { header: { 'Idempotency-Key': keyOfAct } }, body }),
      ),
    onSuccess: changed,
  })
}

export function useReverseTrip({ completionId, version }: SanatoriumTrip) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/sanatorium-completions/{completionId}/reversals', {
          params: {
            path: { completionId },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
