import type { authorityTexts } from '../texts'
import { parseMoney } from '../../../lib/format'
import { given } from '../../../lib/pages'
import type { Picked } from '../../../ui/desk/pickers'
import type { NewDelegation } from '../api/delegations'

type Texts = typeof authorityTexts.zh

/** What was chosen and typed so far. */
export interface LendForm {
  officeId: string
  taker: Picked | undefined
  union: Picked | undefined
  permissions: readonly string[]
  limit: string
  from: string
  to: string
  reason: string
}

/** What is still missing or wrong, by the field's name in the contract. */
export function faultsOf(form: LendForm, t: Texts): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.taker) faults['memberId'] = t.needTaker
  if (!form.union) faults['unionId'] = t.needUnion
  if (form.permissions.length === 0) faults['permissions'] = t.needPermissions
  if (form.limit.trim() !== '' && parseMoney(form.limit) === undefined) faults['amountLimit'] = t.wrongAmount
  if (form.to === '') faults['to'] = t.needTo
  else if (form.to <= form.from) faults['to'] = t.wrongPeriod
  if (form.reason.trim() === '') faults['reason'] = t.needReason
  return faults
}

/** What is sent; absent as long as something is missing. */
export function delegationOf(form: LendForm): NewDelegation | undefined {
  const { taker, union } = form
  if (!taker || !union) return undefined
  return {
    appointmentId: form.officeId,
    memberId: taker.id,
    unionId: union.id,
    permissions: [...form.permissions],
    from: form.from,
    to: form.to,
    reason: form.reason.trim(),
    ...given({ amountLimit: form.limit.trim() === '' ? undefined : parseMoney(form.limit) }),
  }
}
