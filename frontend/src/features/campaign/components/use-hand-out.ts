import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { whenOutbox } from '../../../lib/outbox/current'
import type { NewEntry } from '../../../lib/outbox/entry'
import { settle } from '../../../lib/outbox/settled-entry'
import { ProblemError, toProblem } from '../../../lib/problem'
import { giftTexts } from '../gift-texts'

/** How long whoever hands out is kept waiting for an answer before the receipt waits by itself. */
const patience = 8_000

type Ended = 'SENT' | 'KEPT'

/**
 * Keeps a receipt on the device first and sends it from there, so that neither a lost network nor a killed page loses it
 * or sends it twice. What the server refuses at once comes back to the form.
 *
 * @param entryId the unsent receipt that is being changed, if it is one
 */
export function useHandOut(entryId: string | undefined, onEnd: (ended: Ended) => void) {
  const t = useTexts(giftTexts)
  const client = useQueryClient()
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async (asked: NewEntry): Promise<Ended> => {
    const outbox = await whenOutbox()
    const entry = await (entryId === undefined ? outbox.add(asked) : outbox.replace(entryId, asked))
    if (!entry) throw new ProblemError({ status: 409, code: 'ALREADY_SENT', title: t.unsentGone })
    const settled = await settle(outbox, entry, navigator.onLine ? patience : 0)
    if (settled.state === 'WAITING') return 'KEPT'
    await client.invalidateQueries({ queryKey: ['campaigns'] })
    if (settled.state === 'DELIVERED') return 'SENT'
    // what is still in the form is not left in the outbox as well
    if (entryId === undefined) await outbox.discard(entry.id)
    throw new ProblemError(settled.refusal.problem)
  }

  const give = async (asked: NewEntry) => {
    setProblem(null)
    setBusy(true)
    try {
      onEnd(await send(asked))
    } catch (error) {
      const refused = toProblem(error)
      const full = refused.code === 'UNEXPECTED'
      setProblem(full ? new ProblemError({ status: 0, code: 'NOT_KEPT', title: t.notKept }) : refused)
    } finally {
      setBusy(false)
    }
  }

  return { give, problem, busy }
}
