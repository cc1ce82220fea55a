import { useSession } from '../../../lib/access'
import { may } from '../../../lib/session'

const permissions = { BANK: 'CONTRIBUTION_WRITE', CASH: 'PAYMENT_MAKE' } as const

/** How money came in, as far as it is for her to enter: cash is taken by the cashier, who keeps no ledger. */
export function useMethods(): (keyof typeof permissions)[] {
  const session = useSession()
  return (['BANK', 'CASH'] as const).filter((method) => may(session, permissions[method]))
}
