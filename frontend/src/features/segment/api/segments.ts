import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  MemberListItem,
  NewSegment,
  Segment,
  SegmentCount,
  SegmentField,
  SegmentOperator,
  SegmentRule,
} from '../../../gen/schema'
import { answer, answerWithTag, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { MemberListItem, NewSegment, Segment, SegmentCount, SegmentField, SegmentOperator, SegmentRule }

/** Segments of a union and below it, or all that the caller can see. */
export const segmentsQuery = (unionId?: string) =>
  pagesOf(['segments', 'list', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/segments', { params: { query: given({ unionId, cursor }) }, signal })),
  )

/** One segment with today's count, and the ETag that changing it has to name. */
export const segmentQuery = (segmentId: string) =>
  queryOptions({
    queryKey: ['segments', 'one', segmentId],
    queryFn: ({ signal }) =>
      answerWithTag(http.GET('/api/v1/segments/{segmentId}', { params: { path: { segmentId } }, signal })),
  })

export const segmentMembersQuery = (segmentId: string) =>
  pagesOf(['segments', 'members', segmentId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/segments/{segmentId}/members', {
        params: { path: { segmentId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

/** What a rule would hold; nothing is stored. */
export const previewQuery = (unionId: string, rule: SegmentRule | undefined) =>
  queryOptions({
    queryKey: ['segments', 'preview', unionId, rule],
    queryFn: ({ signal }) => {
      if (!rule) throw new Error('there is no rule yet')
      return answer(http.POST('/api/v1/segment-previews', { body: { unionId, rule }, signal }))
    },
    enabled: unionId !== '' && rule !== undefined,
    retry: false,
  })

function useSegmentsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['segments'] })
  }
}

export function useSaveSegment() {
  const changed = useSegmentsChanged()
  return useMutation({
    mutationFn: (body: NewSegment) => answer(http.POST('/api/v1/segments', { body })),
    onSuccess: changed,
  })
}

/** Replaces name and rule; refused when somebody else changed it meanwhile. */
export function useChangeSegment(segmentId: string) {
  const changed = useSegmentsChanged()
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: NewSegment }) =>
      answer(
        http.PUT('/api/v1/segments/{segmentId}', {
          params: { path: { segmentId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useDeleteSegment(segmentId: string) {
  const changed = useSegmentsChanged()
  return useMutation({
    mutationFn: (etag: string) =>
      answer(
        http.DELETE('/api/v1/segments/{segmentId}', {
          params: { path: { segmentId }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: changed,
  })
}
