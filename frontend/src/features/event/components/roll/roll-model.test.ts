import { describe, expect, it } from 'vitest'
import type { Registration } from '../../../../gen/schema'
import type { Entry } from '../../../../lib/outbox/entry'
import { tickOperation } from '../../api/outbox-operations'
import { doorAt } from './door-model'
import { callOf, countsOf, foundIn } from './roll-model'

const noon = '2026-11-20T04:00:00Z'
const later = '2026-11-20T04:01:00Z'

function placeOf(id: string, name: string, initials: string, attendance?: Registration['attendance']) {
  return {
    id,
    member: { id: `person-${id}`, name, memberNo: `M${id}` },
    initials,
    status: 'CONFIRMED',
    ...(attendance ? { attendance } : {}),
  } as Registration
}

function entryOf(registrationId: string, state: string, refused = false) {
  return {
    operation: tickOperation,
    payload: { eventId: 'e', registrationId, state, markedAt: noon },
    ...(refused ? { refusal: { step: 'tick', problem: { status: 409 } } } : {}),
  } as unknown as Entry
}

const absent = { state: 'ABSENT', way: 'TICKED', at: later, notedAt: later } as const
const chen = placeOf('1', '陈思远', 'csy')
const li = placeOf('2', '李静', 'lj', absent)

describe('the roll on a device', () => {
  it('shows a tick that waits, and after it was sent until the server knows more', () => {
    expect(callOf([chen], [], [entryOf('1', 'PRESENT')])).toMatchObject([
      { state: 'PRESENT', sending: 'WAITING' },
    ])
    const sent = [{ registrationId: '1', state: 'PRESENT', markedAt: noon } as const]
    expect(callOf([chen], sent, [])).toMatchObject([{ state: 'PRESENT', sending: 'NO' }])
  })

  it('lets a word made later stand, and shows what was refused as it is', () => {
    expect(callOf([li], [], [entryOf('2', 'PRESENT')])).toMatchObject([{ state: 'ABSENT' }])
    expect(callOf([chen], [], [entryOf('1', 'PRESENT', true)])).toMatchObject([
      { state: undefined, sending: 'REFUSED' },
    ])
  })

  it('counts who is there, who is away and who is not ticked', () => {
    expect(countsOf(callOf([chen, li], [], []))).toEqual({
      joined: 2,
      present: 0,
      absent: 1,
      excused: 0,
      unmarked: 1,
    })
  })

  it('finds by name, initials and number', () => {
    const called = callOf([chen, li], [], [])
    const names = (text: string) => foundIn(called, text).map(({ registration }) => registration.member?.name)
    expect(names('CS')).toEqual(['陈思远'])
    expect(names('李')).toEqual(['李静'])
    expect(names('m1')).toEqual(['陈思远'])
    expect(names(' ')).toHaveLength(2)
    expect(names('zz')).toEqual([])
  })
})

describe('the code at the door', () => {
  const received = Date.parse('2026-11-20T09:00:00Z')
  const held = {
    now: noon,
    from: noon,
    until: '2026-11-20T07:00:00Z',
    codes: [
      { from: noon, code: 'first' },
      { from: later, code: 'second' },
    ],
    // the clock of this device is wrong by five hours
    receivedAt: received,
  }

  it('is that of the minute by the clock of the server', () => {
    expect(doorAt(held, received)).toEqual({ state: 'SHOWN', code: 'first' })
    expect(doorAt(held, received + 60_000)).toEqual({ state: 'SHOWN', code: 'second' })
  })

  it('says when it is too early, over, or when what was fetched is used up', () => {
    expect(doorAt(held, received - 1)).toEqual({ state: 'BEFORE' })
    expect(doorAt(held, received + 120_000)).toEqual({ state: 'USED_UP' })
    expect(doorAt(held, received + 3 * 3_600_000)).toEqual({ state: 'OVER' })
  })
})
