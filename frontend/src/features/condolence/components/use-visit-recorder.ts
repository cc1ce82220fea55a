import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { whenOutbox } from '../../../lib/outbox/current'
import type { NewEntry } from '../../../lib/outbox/entry'
import type { Outbox } from '../../../lib/outbox/outbox'
import { settle } from '../../../lib/outbox/settled-entry'
import { ProblemError, toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { showToast } from '../../../ui/toast'
import type { RecordedVisit } from '../api/outbox-operations'
import { condolenceTexts } from '../texts'

/** How long the officer is kept waiting for an answer before the visit waits by itself. */
const patience = 8_000

const outboxPath = '/c/outbox'

interface Recorder {
  /** The unsent visit that is being changed, if it is one. */
  entryId: string | undefined
  visitsPath: string
  /** Where a visit that waits can be seen. */
  unsentPath: string
  onSaved: () => void
}

/**
 * Saves the visit on the device first and sends it from there, so that neither a lost network nor a killed page loses
 * it or records it twice. What the server refuses at once comes back to the form; what it cannot be asked waits.
 */
export function useVisitRecorder({ entryId, visitsPath, unsentPath, onSaved }: Recorder) {
  const t = useTexts(condolenceTexts)
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async (outbox: Outbox, asked: NewEntry) => {
    const entry = await (entryId === undefined ? outbox.add(asked) : outbox.replace(entryId, asked))
    if (!entry) throw new ProblemError({ status: 409, code: 'ALREADY_SENT', title: t.unsentGone })
    const settled = await settle(outbox, entry, navigator.onLine ? patience : 0)
    const recorded = (settled.state === 'WAITING' ? undefined : answersOf(settled))?.['visit']
    if (settled.state === 'REFUSED' && recorded === undefined) {
      // what is still in the form is not left in the outbox as well
      if (entryId === undefined) await outbox.discard(entry.id)
      throw new ProblemError(settled.refusal.problem)
    }
    onSaved()
    if (recorded === undefined) {
      navigate(unsentPath, { replace: true })
      // the outbox shows it; a message above its buttons would only be in the way of the next one
      if (unsentPath !== outboxPath) showToast(t.savedHere)
      return
    }
    const { id, visitNo } = recorded as RecordedVisit
    navigate(`${visitsPath}/${id}`, { replace: true })
    showToast(settled.state === 'REFUSED' ? t.recordedInPart(visitNo) : t.recorded(visitNo))
  }

  const save = async (asked: NewEntry) => {
    setProblem(null)
    setBusy(true)
    try {
      await send(await whenOutbox(), asked)
    } catch (error) {
      const refused = toProblem(error)
      const full = refused.code === 'UNEXPECTED'
      setProblem(full ? new ProblemError({ status: 0, code: 'NOT_KEPT', title: t.notSaved }) : refused)
    } finally {
      setBusy(false)
    }
  }

  /** A changed form is no longer the one that was refused. */
  const forget = () => setProblem(null)

  return { save, problem, forget, busy }
}

type Answered = Extract<Awaited<ReturnType<typeof settle>>, { state: 'DELIVERED' | 'REFUSED' }>

function answersOf(settled: Answered): Readonly<Record<string, unknown>> {
  return settled.state === 'DELIVERED' ? settled.answers : settled.entry.answers
}
