import { expect, it } from 'vitest'
import type { Occasion } from '../api/list-occasions'
import { offlineVerdict } from './offline-verdict'
import { emptyForm } from './visit-form'

const rule: Occasion = {
  occasion: 'HOSPITALIZATION',
  name: '生病住院',
  kind: 'VISIT',
  maxAmount: '500.00',
  surgeryMaxAmount: '1000.00',
  claimMonths: 6,
  forms: ['CASH'],
  ruled: true,
  citation: { documentNumber: '福建', clause: '福利', confidence: 'SECONDARY' },
}
const typed = (amount: string, occurredOn: string, visitedOn: string) => ({
  ...emptyForm('周组织', visitedOn),
  form: 'CASH' as const,
  amount,
  occurredOn,
})

it('knows the ceiling after an operation', () => {
  const visit = typed('1000', '2026-11-01', '2026-11-02')
  expect(offlineVerdict(visit, rule)).toEqual({ code: 'AMOUNT_ABOVE_CEILING', maxAmount: '500.00' })
  expect(offlineVerdict(visit, rule, { illness: '', surgery: true })).toEqual({ code: 'WITHIN' })
})

it('counts the months of the window to the same day, or to the last of a shorter month', () => {
  expect(offlineVerdict(typed('1', '2026-05-31', '2026-11-30'), rule)).toEqual({ code: 'WITHIN' })
  expect(offlineVerdict(typed('1', '2026-05-31', '2026-12-01'), rule)).toEqual({
    code: 'CLAIMED_TOO_LATE',
    last: '2026-11-30',
  })
  expect(offlineVerdict(typed('1', '2025-08-31', '2026-02-28'), rule)).toEqual({ code: 'WITHIN' })
  expect(offlineVerdict(typed('1', '', '2026-12-01'), rule)).toEqual({ code: 'WITHIN' })
})
