import { newIdempotencyKey } from '../keys'
import { watchNetwork } from '../network'
import { admit } from '../vault/kept'
import { provideOutbox } from './current'
import type { Operation } from './entry'
import { Outbox } from './outbox'

interface Author {
  id: string
  /** Whether the session is still hers; throws without an answer. */
  confirm: () => Promise<boolean>
}

/** Opens the outbox of a person and keeps it going until the returned function is called. */
export function openOutbox(author: Author, operations: Readonly<Record<string, Operation>>): () => void {
  let open = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const endings: (() => void)[] = []

  const start = async () => {
    const outbox = new Outbox(await admit(author.id), operations, {
      now: Date.now,
      online: () => navigator.onLine,
      sameAuthor: author.confirm,
      newKey: newIdempotencyKey,
      later: (act, milliseconds) => {
        clearTimeout(timer)
        timer = setTimeout(act, milliseconds)
      },
    })
    await outbox.load()
    if (!open) return
    endings.push(
      shareBetweenPages(outbox),
      watchNetwork((online) => online && void outbox.wake()),
      keepForLong(outbox),
    )
    provideOutbox(outbox)
    await outbox.flush()
  }

  void start()
  return () => {
    open = false
    clearTimeout(timer)
    for (const end of endings) end()
    provideOutbox(undefined)
  }
}

/** From the first unsent record on the browser is asked not to clear it away when it needs room. */
function keepForLong(outbox: Outbox): () => void {
  const stop = outbox.entries.subscribe(() => {
    if (outbox.entries.get().length === 0 || !('storage' in navigator)) return
    stop()
    void navigator.storage.persist().catch(() => false)
  })
  return stop
}

/** Two tabs look into one outbox: what one of them changes the other shows. */
function shareBetweenPages(outbox: Outbox): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel('uh.outbox')
  let listening = false
  const stop = outbox.entries.subscribe(() => {
    if (!listening) channel.postMessage('changed')
  })
  channel.onmessage = () => {
    listening = true
    void outbox.load().finally(() => {
      listening = false
    })
  }
  return () => {
    stop()
    channel.close()
  }
}
