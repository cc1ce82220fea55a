import { createStore, useStore } from '../store'
import type { Entry } from './entry'
import type { Outbox } from './outbox'

const current = createStore<Outbox | undefined>(undefined)
const none = createStore<readonly Entry[]>([])
const no = createStore(false)

/** The outbox of whoever is signed in; the shells open it. */
export function provideOutbox(outbox: Outbox | undefined): void {
  current.set(outbox)
}

export function useOutbox(): Outbox | undefined {
  return useStore(current)
}

/** For an act that may come before the vault is open. */
export function whenOutbox(): Promise<Outbox> {
  return new Promise((resolve) => {
    const look = () => {
      const outbox = current.get()
      if (!outbox) return
      stop()
      resolve(outbox)
    }
    const stop = current.subscribe(look)
    look()
  })
}

export function useUnsent(): readonly Entry[] {
  return useStore(useOutbox()?.entries ?? none)
}

/** What was saved waits until its author has signed in again. */
export function useWaitsForSignIn(): boolean {
  return useStore(useOutbox()?.signedOut ?? no)
}

export function unsentCount(): number {
  return current.get()?.entries.get().length ?? 0
}
