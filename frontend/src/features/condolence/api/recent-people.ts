import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import { kept } from '../../../lib/vault/kept'
import type { Person } from './find-members'

/** Whom the officer visited last, each once; known without a network too. */
export const recentPeopleQuery = queryOptions({
  queryKey: ['visits', 'recent-people'],
  queryFn: ({ signal }) =>
    kept('recent-people', async (): Promise<Person[]> => {
      const { items } = await answer(
        http.GET('/api/v1/condolence-visits', { params: { query: { mine: true, limit: 30 } }, signal }),
      )
      const people = items.map(({ member, union }) => ({ ...member, memberNo: member.memberNo ?? '', union }))
      return people.filter(({ id }, index) => people.findIndex((other) => other.id === id) === index)
    }),
})
