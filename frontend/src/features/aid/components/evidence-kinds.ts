import type { HardshipEvidenceKind } from '../api/hardship-files'

/** What a union may add to a file. */
export const evidenceKinds = [
  'AUTHORISATION',
  'NOTICE_CONSENT',
  'INCOME',
  'ILLNESS',
  'SCHOOL',
  'DISASTER',
  'HOUSING',
  'CIVIL_AFFAIRS',
  'VISIT',
  'OTHER',
] as const satisfies readonly HardshipEvidenceKind[]

/** What a worker hands in herself. */
export const ownEvidenceKinds = [
  'INCOME',
  'ILLNESS',
  'SCHOOL',
  'DISASTER',
  'HOUSING',
  'AUTHORISATION',
  'NOTICE_CONSENT',
  'OTHER',
] as const satisfies readonly HardshipEvidenceKind[]
