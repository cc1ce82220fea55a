import { draftKey, listDrafts } from '../../../lib/drafts'
import type { VisitForm } from './visit-form'

const shelf = 'condolence-visit'

/** An unfinished visit on this device. */
export interface UnfinishedVisit {
  slot: string
  savedAt: number
  person: { id: string; name: string } | null
}

/** The officer's unfinished visits, the latest first. */
export function unfinishedVisits(owner: string): UnfinishedVisit[] {
  return listDrafts<Partial<VisitForm>>(draftKey(owner, shelf)).map(({ key, savedAt, value }) => ({
    slot: key.slice(draftKey(owner, '').length),
    savedAt,
    person: value.person ?? null,
  }))
}

/**
 * Where a visit is typed: the draft that was asked for, the one about the member that was asked for, or a place of its
 * own, so that nobody's visit is continued as somebody else's. Without either, where one begins with nobody in mind.
 */
export function slotFor(owner: string, { draft, member }: { draft: string; member: string }): string {
  const drafts = unfinishedVisits(owner)
  const asked = drafts.find(({ slot }) => slot === draft)
  if (asked) return asked.slot
  if (member === '') return shelf
  const hers = drafts.find(({ person }) => person?.id === member)
  if (hers) return hers.slot
  const own = `${shelf}.${member}`
  const taken = drafts.some(({ slot, person }) => slot === own && person !== null)
  return taken ? `${own}.${crypto.getRandomValues(new Uint32Array(1))[0] ?? 0}` : own
}

/** Of a visit that waits and was opened again; it is no draft of its own. */
export function slotOfUnsent(entryId: string): string {
  return `unsent-visit.${entryId}`
}
