import type { Problem } from '../problem'

/** Something a person saved that the server does not have yet. */
export interface Entry {
  id: string
  /** Which operation sends it. */
  operation: string
  /** What it is about: entries about one record are sent in the order in which they were saved. */
  record: string
  /** What the list of unsent things calls it. */
  title: string
  payload: unknown
  /** Photos, recordings and signatures by name; they lie beside the entry. */
  attachments: readonly string[]
  /** For a change: what it rests on. The server refuses it when somebody else was quicker. */
  base?: Base | undefined
  savedAt: number
  /** One act, one key: the same until the answer is known, however often it is sent. */
  key: string
  /** What the server answered to the steps that are behind. */
  answers: Readonly<Record<string, unknown>>
  /** The present step may have reached the server: its answer is not known. */
  underWay: boolean
  failures: number
  notBefore: number
  /** The server refused it; it waits for its author and holds up nothing else. */
  refusal?: Refusal | undefined
}

export interface Base {
  version: string
  body: unknown
}

export interface Refusal {
  step: string
  problem: Problem
}

/** What a form hands over. */
export type NewEntry = Pick<Entry, 'operation' | 'record' | 'title' | 'payload'> & {
  base?: Base | undefined
  attachments?: Readonly<Record<string, Blob>>
}

/** What a step may use while it is sent. */
export interface Sending {
  entry: Entry
  /** The key of this step alone. */
  key: string
  attachment: (name: string) => Promise<Blob>
}

/** How entries of one kind reach the server. */
export interface Operation {
  /** The steps in their order, each a request of its own. */
  steps: (entry: Entry) => readonly string[]
  send: (step: string, sending: Sending) => Promise<unknown>
  /** Where its author changes it or, after somebody else changed the record, decides. */
  editAt: (entry: Entry) => string
}

export function nextStep(entry: Entry, operation: Operation): string | undefined {
  return operation.steps(entry).find((step) => !(step in entry.answers))
}

/** Nothing of it can have reached the server, or the server has said no to it. */
export function mayChange(entry: Entry): boolean {
  return !entry.underWay
}
