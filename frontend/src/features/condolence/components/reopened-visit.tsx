import { useEffect, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useOutbox } from '../../../lib/outbox/current'
import { mayChange, type Entry } from '../../../lib/outbox/entry'
import type { Outbox } from '../../../lib/outbox/outbox'
import { ButtonLink } from '../../../ui/button'
import { Skeleton } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import type { UnsentVisit } from '../api/outbox-operations'
import { condolenceTexts } from '../texts'
import { NewVisit, type Reopened } from './new-visit'
import type { KeptForm } from './visit-form'

/** An unsent visit opened again with everything that was typed, taken and recorded. */
export function ReopenedVisit({ entryId }: { entryId: string }) {
  const t = useTexts(condolenceTexts)
  const outbox = useOutbox()
  const [reopened, setReopened] = useState<Reopened | 'GONE'>()
  useEffect(() => {
    if (outbox) void reopen(outbox, entryId).then((found) => setReopened(found ?? 'GONE'))
  }, [outbox, entryId])
  if (reopened === undefined) return <Skeleton heights={[6, 12]} />
  if (reopened === 'GONE') {
    return (
      <div className="stack">
        <Notice>{t.unsentGone}</Notice>
        <div>
          <ButtonLink to="/c/visits">{t.visits}</ButtonLink>
        </div>
      </div>
    )
  }
  return <NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" reopened={reopened} />
}

async function reopen(outbox: Outbox, entryId: string): Promise<Reopened | undefined> {
  const entry = outbox.entries.get().find(({ id }) => id === entryId)
  if (!entry || !mayChange(entry)) return undefined
  const { form } = entry.payload as UnsentVisit<KeptForm>
  return { entryId, form, files: await filesOf(outbox, entry) }
}

async function filesOf(outbox: Outbox, entry: Entry): Promise<Record<string, Blob>> {
  const found = entry.attachments.map(async (name) => [name, await outbox.attachment(entry, name)] as const)
  return Object.fromEntries(await Promise.all(found))
}
