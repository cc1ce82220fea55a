import type { MemberListItem, MembershipStatus } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { MemberListItem, MembershipStatus }

interface MemberFilter {
  unionId?: string | undefined
  status?: MembershipStatus | undefined
  asOf?: string | undefined
  q?: string | undefined
}

/** Members of a union and everything below it, page by page. */
export const membersQuery = (filter: MemberFilter) =>
  pagesOf(['members', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/members', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

/** Members by a number that must not stand in an address. */
export const secretSearchQuery = (filter: Pick<MemberFilter, 'unionId' | 'status'>, q: string) =>
  pagesOf(['members', 'secret', filter, q], (cursor, signal) =>
    answer(
      http.POST('/api/v1/member-searches', {
        body: { ...given({ ...filter, cursor }), q, limit: 50 },
        signal,
      }),
    ),
  )
