import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { useUnsent, whenOutbox } from '../../../../lib/outbox/current'
import { showToast } from '../../../../ui/toast'
import type { Attended } from '../../api/list-events'
import { tickOperation, type UnsentTick } from '../../api/outbox-operations'
import type { Roll } from '../../api/roll'
import { rollTexts } from '../../roll-texts'
import { callOf, type Called, type Tick } from './roll-model'

/** The roll with what was ticked on this device; a tick is kept first and sent from there. */
export function useTicks({ event, people }: Roll) {
  const t = useTexts(rollTexts)
  const entries = useUnsent()
  const [ticks, setTicks] = useState<readonly Tick[]>([])

  const mark = async ({ registration, state: before }: Called, state: Attended) => {
    if (before === state) return
    const payload: UnsentTick = {
      eventId: event.id,
      registrationId: registration.id,
      state,
      markedAt: new Date().toISOString(),
    }
    const name = registration.member?.name ?? t.unnamed
    try {
      const outbox = await whenOutbox()
      await outbox.add({
        operation: tickOperation,
        record: `event-registration:${registration.id}`,
        title: `${t.mark(name, t.states[state])} · ${event.title}`,
        payload,
      })
      setTicks((all) => [...all.filter((one) => one.registrationId !== registration.id), payload])
      void outbox.flush()
    } catch {
      showToast(t.full)
    }
  }

  const unsent = entries.filter(
    ({ operation, payload }) => operation === tickOperation && (payload as UnsentTick).eventId === event.id,
  ).length
  return { called: callOf(people, ticks, entries), unsent, mark }
}
