import { expect, it } from 'vitest'
import { householdOf, missing, nothingTyped, type Typed } from './household-model'

const typed: Typed = {
  ...nothingTyped,
  division: '330302',
  incomes: [
    { kind: 'OWN_WAGE', amount: '60000' },
    { kind: 'PENSION', amount: '' },
  ],
  members: [{ id: 'm1', name: ' 林可欣 ', relation: 'SPOUSE', health: '', school: '' }],
}

it('sends exact amounts, leaves empty lines out and numbers only when they were typed', () => {
  const body = householdOf(typed, { m1: '', card: '6222 0000 1111 2222' })
  expect(body.incomes).toEqual([{ kind: 'OWN_WAGE', amount: '60000.00' }])
  expect(body.members).toEqual([{ id: 'm1', name: '林可欣', relation: 'SPOUSE' }])
  expect(body.bankCard).toBe('6222000011112222')
})

it('names what is missing or no amount', () => {
  const wrong = { ...typed, division: '33', costs: [{ kind: 'MEDICAL' as const, amount: '很多' }] }
  expect([...missing(wrong)]).toEqual(['division', 'costs/0/amount'])
  expect(missing(typed).size).toBe(0)
})
