import { may, type Session } from '../../../lib/session'
import type { ImportKind } from '../api/get-import'

/** The kinds of files that somebody may bring in: payrolls are for those who keep wages, rolls of enrolments for those who enrol. */
export function kindsFor(session: Session): ImportKind[] {
  return [
    ...(may(session, 'IMPORT') ? (['ROSTER', 'UNIONS', 'ANNUAL_PLAN'] as const) : []),
    ...(may(session, 'WELFARE_WRITE') ? (['ENROLLMENT'] as const) : []),
    ...(may(session, 'DUES_WRITE') ? (['WAGE_BASES', 'DUES_PAYMENTS'] as const) : []),
    ...(may(session, 'CONTRIBUTION_WRITE') ? (['PAYROLL_TOTALS'] as const) : []),
  ]
}
