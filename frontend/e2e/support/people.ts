import { randomInt } from 'node:crypto'
import type { MemberListItem, MemberPage } from '../../src/gen/schema'
import type { Api } from './api.ts'

/** Any member in the officer's sight: chance keeps tests that run side by side, or again, out of each other's way. */
export async function someMember(officer: Api): Promise<MemberListItem> {
  const { items } = await officer.get<MemberPage>('/members?limit=200')
  const ordinary = items.filter(({ memberNo }) => !memberNo.startsWith('M9000'))
  const member = ordinary[randomInt(ordinary.length)]
  if (!member) throw new Error('the demo has no members here')
  return member
}
