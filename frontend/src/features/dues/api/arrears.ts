import { queryOptions } from '@tanstack/react-query'
import type { ArrearsOfMember, DuesArrears } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { ArrearsOfMember, DuesArrears }

/** What is not paid, by age and by union. */
export const arrearsQuery = (unionId: string | undefined) =>
  queryOptions({
    queryKey: ['dues', 'arrears', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/dues-arrears', { params: { query: given({ unionId }) }, signal })),
  })

/** Who has not paid, the oldest arrears first. */
export const membersInArrearsQuery = (unionId: string | undefined) =>
  pagesOf(['dues', 'arrears', 'members', unionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/dues-arrears/members', { params: { query: given({ unionId, cursor }) }, signal }),
    ),
  )
