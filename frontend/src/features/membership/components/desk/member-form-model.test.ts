import { expect, it } from 'vitest'
import type { Member } from '../../api/member-to-edit'
import { changeOf, differences, formOf, noNumbers, withForm } from './member-form-model'

const member: Member = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11',
  memberNo: 'M000123',
  name: '解小满',
  sex: 'FEMALE',
  post: '科员',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e12', name: '机关事务局工会' },
  status: 'ACTIVE',
  joinedOn: '2020-01-01',
  version: 3,
  updatedAt: '2026-11-01T00:00:00Z',
}

it('sends what is written and leaves out what is empty, sensitive numbers too', () => {
  expect(changeOf({ ...formOf(member), employeeNo: ' E7 ' }, noNumbers)).toEqual({
    name: '解小满',
    sex: 'FEMALE',
    employeeNo: 'E7',
    post: '科员',
    employment: { form: 'REGULAR', through: 'WAGE_UNIT', agencyHasUnion: false },
  })
  expect(changeOf(formOf(member), { idNumber: '', phone: '13900000001' }).phone).toBe('13900000001')
})

it('names the fields in which two officers differ', () => {
  const mine = { ...formOf(member), post: '科长' }
  const theirs = { ...formOf(member), name: '谢小满', version: 4 }
  expect(differences(mine, theirs)).toEqual(['name', 'post'])
  expect(differences(mine, mine)).toEqual([])
})

it('puts dispatched workers through the agency first', () => {
  expect(withForm('DISPATCHED')).toMatchObject({ through: 'AGENCY', agencyHasUnion: true })
  expect(withForm('SECONDED')).toMatchObject({ through: 'WAGE_UNIT' })
})

it('leaves the category of a post out while nobody knows it', () => {
  expect(changeOf(formOf(member), noNumbers)).not.toHaveProperty('postCategory')
  const known = formOf({ ...member, postCategory: 'WORKER' })
  expect(changeOf(known, noNumbers)).toHaveProperty('postCategory', 'WORKER')
})
