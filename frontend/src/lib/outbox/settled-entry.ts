import type { Entry, Refusal } from './entry'
import type { Outbox } from './outbox'

export type Settled =
  | { state: 'DELIVERED'; answers: Entry['answers'] }
  | { state: 'REFUSED'; entry: Entry; refusal: Refusal }
  | { state: 'WAITING' }

/** Sends an entry and tells how that ended; after `patience` it simply waits in the outbox. */
export function settle(outbox: Outbox, entry: Entry, patience: number): Promise<Settled> {
  return new Promise((resolve) => {
    const finish = (settled: Settled) => {
      stopDeliveries()
      stopEntries()
      clearTimeout(timer)
      resolve(settled)
    }
    const stopDeliveries = outbox.onDelivered(({ entry: { id }, answers }) => {
      if (id === entry.id) finish({ state: 'DELIVERED', answers })
    })
    const stopEntries = outbox.entries.subscribe(() => {
      const now = outbox.entries.get().find(({ id }) => id === entry.id)
      if (now?.refusal) finish({ state: 'REFUSED', entry: now, refusal: now.refusal })
    })
    const timer = setTimeout(() => finish({ state: 'WAITING' }), patience)
    const sent = async () => {
      // a flush on its way may have looked before the entry was there
      await outbox.flush()
      await outbox.flush()
    }
    void sent().then(() => {
      const left = outbox.entries.get().some(({ id }) => id === entry.id)
      if (left) finish({ state: 'WAITING' })
    })
  })
}
