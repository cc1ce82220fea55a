import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { whenOutbox } from '../../../lib/outbox/current'
import type { Outbox } from '../../../lib/outbox/outbox'
import { settle } from '../../../lib/outbox/settled-entry'
import { ProblemError } from '../../../lib/problem'
import { takeFragment } from '../../../lib/session'
import { checkInOperation, type CheckedIn, type UnsentCheckIn } from '../api/outbox-operations'
import { rollTexts } from '../roll-texts'

/** How long she is kept waiting for an answer before the check-in waits by itself. */
const patience = 8_000

export type CheckInState =
  | { state: 'NO_CODE' | 'BUSY' | 'KEPT' | 'NOT_KEPT' }
  | { state: 'DONE'; done: CheckedIn }
  | { state: 'REFUSED'; problem: ProblemError }

/** The first part of a code says of which activity it is. */
function entryOf(outbox: Outbox, code: string, title: string) {
  const eventId = code.split('.')[0] ?? ''
  const record = `event-check-in:${eventId}`
  const payload: UnsentCheckIn = { eventId, code }
  // scanned twice without a network, it is one check-in
  const waiting = outbox.entries.get().find((entry) => entry.record === record && !entry.refusal)
  return waiting ?? outbox.add({ operation: checkInOperation, record, title, payload })
}

/** Checks in with the code in the address, which leaves it at once; kept on the device first and sent from there. */
export function useCheckIn(): CheckInState {
  const t = useTexts(rollTexts)
  const client = useQueryClient()
  const [code, setCode] = useState(takeFragment)
  const [shown, show] = useState<CheckInState>({ state: 'BUSY' })

  useEffect(() => {
    const scannedAgain = () => setCode((before) => takeFragment() || before)
    addEventListener('hashchange', scannedAgain)
    return () => removeEventListener('hashchange', scannedAgain)
  }, [])

  useEffect(() => {
    let gone = false
    const send = async (): Promise<CheckInState> => {
      const outbox = await whenOutbox()
      const entry = await entryOf(outbox, code, t.checkIn)
      const settled = await settle(outbox, entry, navigator.onLine ? patience : 0)
      if (settled.state === 'WAITING') return { state: 'KEPT' }
      if (settled.state === 'REFUSED') {
        // she is told here; it is not left in the outbox as well
        await outbox.discard(entry.id)
        return { state: 'REFUSED', problem: new ProblemError(settled.refusal.problem) }
      }
      void client.invalidateQueries({ queryKey: ['events'] })
      return { state: 'DONE', done: settled.answers['check-in'] as CheckedIn }
    }
    if (code === '') return
    void send()
      .catch((): CheckInState => ({ state: 'NOT_KEPT' }))
      .then((came) => {
        if (!gone) show(came)
      })
    return () => {
      gone = true
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one code is one check-in, whatever else changes
  }, [code])

  return code === '' ? { state: 'NO_CODE' } : shown
}
