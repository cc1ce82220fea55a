import { randomUUID } from 'node:crypto'
import type { Event, Me, NewEvent } from '../../src/gen/schema'
import { Api } from './api.ts'
import { inHours } from './days.ts'

export type PublishedEvent = Pick<Event, 'id' | 'title'>

/** A title that no other test or run has used. */
export function freshTitle(words: string): string {
  return `${words}${randomUUID().slice(0, 6)}`
}

/** An activity of the bureau, so soon that it stands on the first page of its members. */
export async function publishEvent(words: string, changes: Partial<NewEvent> = {}): Promise<PublishedEvent> {
  const officer = await Api.of('officer')
  const me = await officer.get<Me>('/me')
  const office = me.grants.find(({ role }) => role === 'ORGANIZER') ?? me.grants[0]
  if (!office) throw new Error('the officer holds no office')
  return officer.post<Event>('/events', {
    unionId: office.union.id,
    title: freshTitle(words),
    kind: 'CULTURE',
    summary: '自带水杯，准时集合。',
    place: '职工文体中心',
    startsAt: inHours(3),
    endsAt: inHours(5),
    registrationOpensAt: inHours(-48),
    registrationClosesAt: inHours(2),
    capacity: 20,
    waitingList: false,
    status: 'PUBLISHED',
    ...changes,
  } satisfies NewEvent)
}
