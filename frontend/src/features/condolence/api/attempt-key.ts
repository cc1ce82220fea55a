import { loadDraft, saveDraft } from '../../../lib/drafts'
import { newIdempotencyKey } from '../../../lib/http'
import type { NewCondolenceVisit } from '../../../gen/schema'

interface Attempt {
  body: string
  key: string
}

/**
 * One key for one visit, kept with its draft: whoever saves again after a lost answer, a reload or a new sign-in
 * repeats the same act. A changed visit is a new act and gets a new key.
 */
export function attemptKey(draft: string, visit: NewCondolenceVisit): string {
  const body = JSON.stringify(visit)
  const before = loadDraft<Attempt>(draft)?.value
  if (before?.body === body) return before.key
  const key = newIdempotencyKey()
  saveDraft(draft, { body, key } satisfies Attempt)
  return key
}
