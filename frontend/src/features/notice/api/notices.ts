import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Notice } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Notice }

export const noticesQuery = pagesOf(['notices', 'list'], (cursor, signal) =>
  answer(http.GET('/api/v1/me/notices', { params: { query: given({ cursor }) }, signal })),
)

/** How many are unread; asked when the app comes into view again, never by a clock. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: async ({ signal }) => {
    const { unread } = await answer(
      http.GET('/api/v1/me/notices', { params: { query: { limit: 1 } }, signal }),
    )
    return unread
  },
  staleTime: 60_000,
  refetchOnWindowFocus: true,
})

/** One that was opened, or all up to the newest. */
export function useReadNotices() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { noticeId: string; andEarlier: boolean }) =>
      answer(http.POST('/api/v1/me/notice-reads', { body })),
    onSuccess: ({ unread }) => {
      client.setQueryData(unreadQuery.queryKey, unread)
      return client.invalidateQueries({ queryKey: noticesQuery.queryKey })
    },
  })
}
