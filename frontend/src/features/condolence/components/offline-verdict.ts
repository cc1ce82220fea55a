import { parseMoney } from '../../../lib/format'
import type { GiftForm, Occasion } from '../api/list-occasions'
import type { VisitForm } from './visit-form'

export type OfflineVerdict =
  | { code: 'WITHIN' | 'NO_RULE' }
  | { code: 'AMOUNT_ABOVE_CEILING'; maxAmount: string }
  | { code: 'FORM_NOT_ALLOWED'; forms: readonly GiftForm[] }

/**
 * What the rules on this device say about form and amount. History, windows and relatives are the server's to judge, so
 * nothing here is the last word; nothing is judged before there is something to judge.
 */
export function offlineVerdict(value: VisitForm, rule: Occasion | undefined): OfflineVerdict | undefined {
  if (!rule || value.form === '') return undefined
  if (!rule.ruled) return { code: 'NO_RULE' }
  if (!rule.forms.includes(value.form)) return { code: 'FORM_NOT_ALLOWED', forms: rule.forms }
  const amount = value.form === 'NONE' ? '0.00' : parseMoney(value.amount)
  if (amount === undefined) return undefined
  if (rule.maxAmount !== undefined && isMore(amount, rule.maxAmount)) {
    return { code: 'AMOUNT_ABOVE_CEILING', maxAmount: rule.maxAmount }
  }
  return { code: 'WITHIN' }
}

/** Both with two places; compared as whole fen, never through floating point. */
function isMore(amount: string, limit: string): boolean {
  return BigInt(amount.replace('.', '')) > BigInt(limit.replace('.', ''))
}
