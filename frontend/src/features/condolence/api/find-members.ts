import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { MemberListItem } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

/** As much of a member as a visit needs. */
export type Person = Pick<MemberListItem, 'id' | 'name' | 'memberNo' | 'union'> & { post?: string }

/** Members of the officer's own unions by name, pinyin, initials or number. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', q],
    queryFn: async ({ signal }): Promise<Person[]> => {
      const page = await answer(http.POST('/api/v1/member-searches', { body: { q, limit: 12 }, signal }))
      return page.items
    },
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })

export const personQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['person', memberId],
    queryFn: ({ signal }): Promise<Person> =>
      answer(
        http.GET('/api/v1/members/{memberId}', {
          params: { path: { memberId }, query: { purpose: 'CARE' } },
          signal,
        }),
      ),
    enabled: memberId !== '',
  })
