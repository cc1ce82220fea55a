import { exclusively } from '../exclusively'
import { toProblem, type ProblemError } from '../problem'
import { createStore } from '../store'
import type { Vault } from '../vault/vault'
import { mayChange, nextStep, type Entry, type NewEntry, type Operation } from './entry'
import { meaningOf } from '../meaning'
import { pauseAfter } from './pause'
import { EntryShelf } from './entry-shelf'

/** How many entries are on their way at once. */
const lanes = 4

export interface Surroundings {
  now: () => number
  online: () => boolean
  /** Whether whoever is signed in now is who saved the entries; throws like any other call. */
  sameAuthor: () => Promise<boolean>
  newKey: () => string
  /** Calls back when the next attempt is due. */
  later: (act: () => void, milliseconds: number) => void
}

interface Delivery {
  entry: Entry
  answers: Entry['answers']
}

/**
 * Everything that was saved and not yet sent. An entry is stored before it is sent and removed after the server
 * answered; in between it is sent under one key, so that a lost answer, a killed page or a second tab sends it twice
 * and the server does it once.
 */
export class Outbox {
  readonly entries = createStore<readonly Entry[]>([])
  /** Sending waits until the author has signed in again. */
  readonly signedOut = createStore(false)
  readonly #shelf: EntryShelf
  readonly #operations: Readonly<Record<string, Operation>>
  readonly #surroundings: Surroundings
  readonly #sending = new Set<string>()
  readonly #listeners = new Set<(delivery: Delivery) => void>()
  #running: Promise<void> | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #pausedUntil = 0
  #offlineFailures = 0

  constructor(vault: Vault, operations: Readonly<Record<string, Operation>>, surroundings: Surroundings) {
    this.#shelf = new EntryShelf(vault)
    this.#operations = operations
    this.#surroundings = surroundings
  }

  /** Reads what is on the device: at the start, and when another page of this product changed it. */
  load(): Promise<void> {
    return this.#inTurn(async () => this.entries.set(await this.#shelf.all()))
  }

  onDelivered(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  operationOf(entry: Entry): Operation | undefined {
    return this.#operations[entry.operation]
  }

  /** Stores a new entry with all its attachments; from here on it cannot be lost. */
  add({ attachments = {}, ...asked }: NewEntry): Promise<Entry> {
    const { now, newKey } = this.#surroundings
    const key = newKey()
    const savedAt = now()
    const entry: Entry = {
      ...asked,
      // sorts as it was saved
      id: `${String(savedAt).padStart(15, '0')}-${key}`,
      attachments: Object.keys(attachments),
      savedAt,
      key,
      answers: {},
      underWay: false,
      failures: 0,
      notBefore: 0,
    }
    return this.#inTurn(async () => {
      await this.#shelf.put(entry, attachments)
      this.entries.set([...this.entries.get(), entry])
      return entry
    })
  }

  /** Another content is another act with another key. Refuses while the first may still arrive. */
  async replace(id: string, { attachments = {}, ...asked }: NewEntry): Promise<Entry | undefined> {
    const before = this.#find(id)
    if (!before || !mayChange(before)) return undefined
    const entry: Entry = {
      ...before,
      ...asked,
      attachments: Object.keys(attachments),
      key: this.#surroundings.newKey(),
      failures: 0,
      notBefore: 0,
      refusal: undefined,
    }
    return this.#inTurn(async () => {
      await this.#shelf.replace(before, entry, attachments)
      this.#show(entry)
      return entry
    })
  }

  /** Sends a refused entry once more as it is, or one that waits at once. */
  async retry(id: string): Promise<void> {
    const entry = this.#find(id)
    if (!entry) return
    // the refusal was an answer: the same key would only repeat it
    const key = entry.refusal ? this.#surroundings.newKey() : entry.key
    await this.#keep({ ...entry, key, refusal: undefined, failures: 0, notBefore: 0 })
    this.#pausedUntil = 0
    await this.flush()
  }

  async discard(id: string): Promise<void> {
    // what is on its way is waited for: it may arrive, or come back
    if (this.#sending.has(id) && !this.#find(id)?.refusal) await this.#running
    const entry = this.#find(id)
    if (entry) await this.#remove(entry)
  }

  attachment(entry: Entry, name: string): Promise<Blob> {
    return this.#shelf.attachment(entry, name)
  }

  /** The network is back, or somebody signed in again: nothing waits for its pause to end. */
  async wake(): Promise<void> {
    this.#pausedUntil = 0
    this.#offlineFailures = 0
    this.signedOut.set(false)
    await this.flush()
  }

  /** Sends what is due; a second call while it works waits for the same work. */
  flush(): Promise<void> {
    return (this.#running ??= this.#flush().finally(() => {
      this.#running = undefined
    }))
  }

  async #flush(): Promise<void> {
    if (!this.#surroundings.online()) return
    await exclusively('outbox', async () => {
      await this.load()
      if (!this.#due() || !(await this.#maySend())) return
      await Promise.all(Array.from({ length: lanes }, () => this.#lane()))
    })
    this.#planNext()
  }

  /** Somebody else may have signed in in another tab: what one person saved is never sent as another. */
  async #maySend(): Promise<boolean> {
    try {
      const same = await this.#surroundings.sameAuthor()
      if (!same) this.#pause()
      return same
    } catch (error) {
      if (meaningOf(toProblem(error)) === 'SIGNED_OUT') this.signedOut.set(true)
      else this.#pause()
      return false
    }
  }

  #pause(): void {
    this.#offlineFailures += 1
    this.#pausedUntil = this.#surroundings.now() + pauseAfter(this.#offlineFailures)
  }

  async #lane(): Promise<void> {
    for (let entry = this.#due(); entry; entry = this.#due()) {
      this.#sending.add(entry.id)
      try {
        await this.#deliver(entry)
      } finally {
        this.#sending.delete(entry.id)
      }
    }
  }

  #due(): Entry | undefined {
    const now = this.#surroundings.now()
    if (this.signedOut.get() || now < this.#pausedUntil) return undefined
    return this.#next().find(({ id, notBefore }) => notBefore <= now && !this.#sending.has(id))
  }

  /** What nothing stands in front of: the first of each record, unless it waits for its author. */
  #next(): Entry[] {
    const records = new Set<string>()
    return this.entries.get().filter((entry) => {
      const first = !records.has(entry.record)
      records.add(entry.record)
      return first && !entry.refusal && this.operationOf(entry) !== undefined
    })
  }

  async #deliver(saved: Entry): Promise<void> {
    const operation = this.#operations[saved.operation]
    let entry = saved
    for (let step = operation && nextStep(entry, operation); operation && step !== undefined;) {
      entry = await this.#keep({ ...entry, underWay: true })
      const sent: Entry = entry
      try {
        const answer = await operation.send(step, {
          entry,
          key: `${entry.key}.${step}`,
          attachment: (name) => this.#shelf.attachment(sent, name),
        })
        this.#offlineFailures = 0
        const answers = { ...entry.answers, [step]: answer ?? null }
        entry = await this.#keep({ ...entry, answers, underWay: false, failures: 0 })
      } catch (error) {
        await this.#failed(entry, step, toProblem(error))
        return
      }
      step = nextStep(entry, operation)
    }
    await this.#remove(entry)
    for (const listener of this.#listeners) listener({ entry, answers: entry.answers })
  }

  async #failed(entry: Entry, step: string, problem: ProblemError): Promise<void> {
    const meaning = meaningOf(problem)
    if (meaning === 'REFUSED') {
      await this.#keep({ ...entry, underWay: false, refusal: { step, problem: problem.problem } })
    } else if (meaning === 'SIGNED_OUT') {
      await this.#keep({ ...entry, underWay: false })
      this.signedOut.set(true)
    } else if (meaning === 'NO_NETWORK') {
      this.#pause()
    } else {
      const failures = entry.failures + 1
      const notBefore = this.#surroundings.now() + pauseAfter(failures, problem.problem.retryAfter)
      await this.#keep({ ...entry, failures, notBefore })
    }
  }

  #planNext(): void {
    const waiting = this.#next()
    if (waiting.length === 0 || this.signedOut.get()) return
    const now = this.#surroundings.now()
    const due = Math.max(this.#pausedUntil, Math.min(...waiting.map(({ notBefore }) => notBefore)))
    this.#surroundings.later(() => void this.flush(), Math.max(1_000, due - now))
  }

  #find(id: string): Entry | undefined {
    return this.entries.get().find((entry) => entry.id === id)
  }

  #keep(entry: Entry): Promise<Entry> {
    return this.#inTurn(async () => {
      try {
        await this.#shelf.put(entry)
      } catch {
        /* the device is full: sending goes on, as it makes room, and what is kept is repeated under its key */
      }
      this.#show(entry)
      return entry
    })
  }

  #remove(gone: Entry): Promise<void> {
    return this.#inTurn(async () => {
      await this.#shelf.remove(gone)
      this.entries.set(this.entries.get().filter((entry) => entry.id !== gone.id))
    })
  }

  /** What is on the device and what is shown change together, one change after the other. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act)
    this.#turn = done.catch(() => undefined)
    return done
  }

  #show(changed: Entry): void {
    this.entries.set(this.entries.get().map((entry) => (entry.id === changed.id ? changed : entry)))
  }
}
