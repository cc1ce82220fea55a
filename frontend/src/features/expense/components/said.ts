import type { ExpenseClaimDetails } from '../api/claims'

/** Who took a step and when; nothing as long as nobody did. */
export function said(step: ExpenseClaimDetails['checked']): string | undefined {
  return step && `${step.by.name} ${step.on ?? ''}`.trim()
}
