import { describe, expect, it } from 'vitest'
import {
  emptyEvent,
  faultsOf,
  isWithin,
  newEventOf,
  toInstant,
  toLocal,
  type EventForm,
} from './event-form-model'

const spring = { from: '2026-03-01', to: '2026-06-01' }
const autumn = { from: '2026-09-01', to: '2026-12-01' }

const sound: EventForm = {
  ...emptyEvent({ id: 'u', name: '机关第一分工会' }, '2026-03-10'),
  title: '春游活动',
  registrationOpensAt: '2026-02-20T09:00',
  registrationClosesAt: '2026-03-05T17:00',
}

describe('the windows of a plan item', () => {
  it('let an activity be on the first and on the last day', () => {
    expect(isWithin([spring], '2026-03-01T09:00', '2026-03-01T17:00')).toBe(true)
    expect(isWithin([spring], '2026-05-31T09:00', '2026-05-31T23:59')).toBe(true)
  })

  it('refuse the day before and the day after', () => {
    expect(isWithin([spring], '2026-02-28T09:00', '2026-02-28T17:00')).toBe(false)
    expect(isWithin([spring], '2026-06-01T09:00', '2026-06-01T17:00')).toBe(false)
  })

  it('refuse an activity that begins in one window and ends in another', () => {
    expect(isWithin([spring, autumn], '2026-05-30T09:00', '2026-09-02T17:00')).toBe(false)
    expect(isWithin([spring, autumn], '2026-09-05T09:00', '2026-09-06T17:00')).toBe(true)
  })

  it('allow every day when the plan names none', () => {
    expect(isWithin([], '2026-01-01T09:00', '2026-01-01T17:00')).toBe(true)
  })
})

describe('an activity as it is typed', () => {
  it('is sound when everything fits', () => {
    expect(faultsOf(sound, [spring])).toEqual([])
  })

  it('names every fault at once', () => {
    const faults = faultsOf(emptyEvent(null, ''), [])
    expect(faults).toEqual([
      'title',
      'unionId',
      'startsAt',
      'endsAt',
      'registrationOpensAt',
      'registrationClosesAt',
    ])
  })

  it('cannot take sign-ups after it has begun', () => {
    expect(faultsOf({ ...sound, registrationClosesAt: '2026-03-10T09:01' }, [])).toEqual([
      'registrationClosesAt',
    ])
    expect(faultsOf({ ...sound, registrationClosesAt: '2026-03-10T09:00' }, [])).toEqual([])
  })

  it.each(['0', '1.5', 'many', '100001', ''])('does not take %j for a number of seats', (capacity) => {
    expect(faultsOf({ ...sound, capacity }, [])).toEqual(['capacity'])
  })

  it('means China’s time, wherever the browser stands', () => {
    expect(toInstant('2026-03-10T09:00')).toBe('2026-03-10T09:00:00+08:00')
    expect(toLocal('2026-03-10T01:00:00Z')).toBe('2026-03-10T09:00')
    expect(toLocal('2026-03-09T16:30:00Z')).toBe('2026-03-10T00:30')
  })

  it('leaves out what was not filled in and says which plan item it comes from', () => {
    const body = newEventOf({ ...sound, place: '  ' }, 'DRAFT', 'item')
    expect(body).not.toHaveProperty('place')
    expect(body).toMatchObject({ title: '春游活动', status: 'DRAFT', planItemId: 'item', capacity: 30 })
  })

  it('keeps for whom it is', () => {
    const segment = { id: 'segment', name: '老同志' }
    expect(newEventOf({ ...sound, segment }, 'PUBLISHED')).toMatchObject({ segmentId: 'segment' })
    expect(newEventOf(sound, 'PUBLISHED')).not.toHaveProperty('segmentId')
  })
})
