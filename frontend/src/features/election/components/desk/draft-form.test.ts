import { expect, it } from 'vitest'
import { bodyOf, missingOf, type DraftForm } from './draft-form'

const form: DraftForm = {
  kind: 'UNION_COMMITTEE',
  type: 'REGULAR',
  mode: 'ONLINE',
  post: 'CHAIR',
  seats: '7',
  electorateOn: '2026-06-01',
  takesOfficeOn: '2026-07-01',
  termNo: '4',
  years: '5',
  committeeId: 'committee',
  seatId: 'seat',
}

it('sends of each kind of election what belongs to it and nothing else', () => {
  expect(bodyOf('union', form)).toEqual({
    unionId: 'union',
    kind: 'UNION_COMMITTEE',
    type: 'REGULAR',
    mode: 'ONLINE',
    seats: 7,
    electorateOn: '2026-06-01',
    takesOfficeOn: '2026-07-01',
    termNo: 4,
    years: 5,
  })
  expect(bodyOf('union', { ...form, type: 'BY_ELECTION' })).toMatchObject({
    post: 'CHAIR',
    committeeId: 'committee',
  })
  expect(bodyOf('union', { ...form, type: 'REMOVAL' })).toMatchObject({ seats: 1, seatId: 'seat' })
})

it('asks for what is missing', () => {
  expect(missingOf(form)).toEqual([])
  expect(missingOf({ ...form, termNo: '', seats: '' })).toEqual(['termNo', 'seats'])
  expect(missingOf({ ...form, type: 'REMOVAL', committeeId: '', seatId: '' })).toEqual([
    'committeeId',
    'seatId',
  ])
})
