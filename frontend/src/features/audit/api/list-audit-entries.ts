import type { AuditEntry, AuditOutcome } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { AuditEntry, AuditOutcome }

export interface AuditFilter {
  action?: string | undefined
  outcome?: AuditOutcome | undefined
  /** Instants; the end is not included. */
  from?: string | undefined
  to?: string | undefined
}

/** Who did or tried what in the caller's scope, the latest first. */
export const auditQuery = (filter: AuditFilter) =>
  pagesOf(['audit', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/audit-entries', { params: { query: given({ ...filter, cursor }) }, signal })),
  )
