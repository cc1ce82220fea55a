import { mayChange, type Entry } from '../../../lib/outbox/entry'
import { handOutOperation, type UnsentReceipt } from '../api/outbox-operations'
import type { TypedReceipt } from './receipt-form'

/** A receipt of a campaign that the server does not have yet. */
export interface Unsent {
  entry: Entry
  recipientId: string
  typed: TypedReceipt
  /** When it was handed over. */
  takenAt: string
}

export function unsentOf(entries: readonly Entry[], campaignId: string): Unsent[] {
  return entries
    .filter(({ operation }) => operation === handOutOperation)
    .map((entry) => ({ entry, receipt: entry.payload as UnsentReceipt<TypedReceipt> }))
    .filter(({ receipt }) => receipt.campaignId === campaignId)
    .map(({ entry, receipt: { recipientId, typed, receipt } }) => ({
      entry,
      recipientId,
      typed,
      takenAt: receipt.takenAt ?? new Date(entry.savedAt).toISOString(),
    }))
}

/** The one that its author wants to change, as long as it may not have arrived. */
export function reopenedIn(unsent: readonly Unsent[], entryId: string | null) {
  const found = unsent.find(({ entry }) => entry.id === entryId && mayChange(entry))
  if (!found) return undefined
  const { entry, recipientId, typed, takenAt } = found
  return { entryId: entry.id, recipientId, typed, takenAt }
}
