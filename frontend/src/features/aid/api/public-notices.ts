import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NoticeObjection, NoticeOnBoard, PublicNotice } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { NoticeObjection, NoticeOnBoard, PublicNotice }

export const boardQuery = queryOptions({
  queryKey: ['public-notices', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/public-notices', { signal })),
})

export const noticesQuery = (unionId: string | undefined) =>
  pagesOf(['public-notices', 'desk', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/public-notices', { params: { query: given({ unionId, cursor }) }, signal })),
  )

export const objectionsQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ['public-notices', 'objections', noticeId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/public-notices/{noticeId}/objections', { params: { path: { noticeId } }, signal }),
      ),
  })

function useBoardChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['public-notices'] })
    void client.invalidateQueries({ queryKey: ['hardship-files'] })
  }
}

export function useObject(noticeId: string) {
  const changed = useBoardChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/me/public-notices/{noticeId}/objections', {
          params: { path: { noticeId } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideObjection(noticeId: string, objectionId: string) {
  const changed = useBoardChanged()
  return useMutation({
    mutationFn: (body: { uphold: boolean; reason: string }) =>
      answer(
        http.POST('/api/v1/public-notices/{noticeId}/objections/{objectionId}/decisions', {
          params: { path: { noticeId, objectionId } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
