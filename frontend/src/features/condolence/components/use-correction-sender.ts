import { useState } from 'react'
import { whenOutbox } from '../../../lib/outbox/current'
import type { NewEntry } from '../../../lib/outbox/entry'
import { settle } from '../../../lib/outbox/settled-entry'
import { ProblemError, toProblem } from '../../../lib/problem'
import { presentVisit } from '../api/change-visit'
import type { CondolenceVisit } from '../api/get-visit'

const patience = 8_000

interface CorrectionSender {
  /** The correction that waits already and is changed here, if there is one. */
  entryId: string | undefined
  onDelivered: () => void
  onWaiting: () => void
  /** Somebody else was quicker: this is what the visit says now. */
  onOutdated: (present: CondolenceVisit) => void
}

/** Stores the correction on the device and sends it from there; what is refused at once comes back to the form. */
export function useCorrectionSender(sender: CorrectionSender) {
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async (asked: NewEntry) => {
    const outbox = await whenOutbox()
    const { entryId } = sender
    const replaced = entryId === undefined ? undefined : await outbox.replace(entryId, asked)
    const entry = replaced ?? (await outbox.add(asked))
    const settled = await settle(outbox, entry, navigator.onLine ? patience : 0)
    if (settled.state === 'DELIVERED') sender.onDelivered()
    if (settled.state === 'WAITING') sender.onWaiting()
    if (settled.state !== 'REFUSED') return
    const present = presentVisit(settled.refusal.problem)
    // from here on it is in the form and in its draft again; one that waited stays where it was found
    if (entryId === undefined) await outbox.discard(entry.id)
    setProblem(new ProblemError(settled.refusal.problem))
    if (present) sender.onOutdated(present)
  }

  const save = async (asked: NewEntry) => {
    setProblem(null)
    setBusy(true)
    try {
      await send(asked)
    } catch (error) {
      setProblem(toProblem(error))
    } finally {
      setBusy(false)
    }
  }

  return { save, problem, busy, forget: () => setProblem(null) }
}
