import { parseMoney } from '../../../lib/format'
import type { GiftForm, Occasion } from '../api/list-occasions'
import { ceilingOf, untold, type Health } from './health'
import type { VisitForm } from './visit-form'

export type OfflineVerdict =
  | { code: 'WITHIN' | 'NO_RULE' }
  | { code: 'AMOUNT_ABOVE_CEILING'; maxAmount: string }
  | { code: 'FORM_NOT_ALLOWED'; forms: readonly GiftForm[] }
  | { code: 'CLAIMED_TOO_LATE'; last: string }

/**
 * What the rules on this device say about form, amount and how late it is. History and relatives are the server's to
 * judge, so nothing here is the last word; nothing is judged before there is something to judge.
 */
export function offlineVerdict(
  value: VisitForm,
  rule: Occasion | undefined,
  { surgery }: Health = untold,
): OfflineVerdict | undefined {
  if (!rule || value.form === '') return undefined
  if (!rule.ruled) return { code: 'NO_RULE' }
  if (!rule.forms.includes(value.form)) return { code: 'FORM_NOT_ALLOWED', forms: rule.forms }
  const amount = value.form === 'NONE' ? '0.00' : parseMoney(value.amount)
  if (amount === undefined) return undefined
  const max = ceilingOf(rule, surgery)
  if (max !== undefined && isMore(amount, max)) return { code: 'AMOUNT_ABOVE_CEILING', maxAmount: max }
  const last = rule.claimMonths === undefined ? undefined : monthsOn(value.occurredOn, rule.claimMonths)
  if (last !== undefined && value.visitedOn > last) return { code: 'CLAIMED_TOO_LATE', last }
  return { code: 'WITHIN' }
}

/** The same day so many months on, or the last of a month that has none; nothing while there is no day. */
function monthsOn(day: string, months: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return undefined
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const on = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
  return on.toISOString().slice(0, 10)
}

/** Both with two places; compared as whole fen, never through floating point. */
function isMore(amount: string, limit: string): boolean {
  return BigInt(amount.replace('.', '')) > BigInt(limit.replace('.', ''))
}
