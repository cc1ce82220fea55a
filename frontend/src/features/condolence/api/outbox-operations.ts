import type { CondolenceVisitChange, NewCondolenceReceipt, NewCondolenceVisit } from '../../../gen/schema'
import { answer, quietHttp } from '../../../lib/http'
import type { Operation, Sending } from '../../../lib/outbox/entry'

export const recordOperation = 'condolence.record'
export const changeOperation = 'condolence.change'

/** A new visit as it waits: what is sent, and the form it came from, so that it can be opened again. */
export interface UnsentVisit<F = unknown> {
  visit: NewCondolenceVisit
  form: F
}

/** A correction as it waits: what is sent, and what was typed. */
export interface UnsentChange<T = unknown> {
  visitId: string
  change: CondolenceVisitChange
  typed: T
}

export interface RecordedVisit {
  id: string
  visitNo: string
}

async function record({ entry, key }: Sending): Promise<RecordedVisit> {
  const { visit } = entry.payload as UnsentVisit
  const { id, visitNo } = await answer(
    quietHttp.POST('/api/v1/condolence-visits', {
      params: { header: { 'Idempotency-Key': key } },
      body: visit,
    }),
  )
  return { id, visitNo }
}

const recordedId = ({ entry }: Sending) => (entry.answers['visit'] as RecordedVisit).id

async function attachPhoto(sending: Sending): Promise<{ id: string }> {
  const { key, attachment } = sending
  const visitId = recordedId(sending)
  const file = await attachment('photo')
  const { id } = await answer(
    quietHttp.POST('/api/v1/condolence-visits/{visitId}/attachments', {
      params: { path: { visitId }, header: { 'Idempotency-Key': key } },
      // the contract says "binary", which its types call a string
      body: file as unknown as string,
      bodySerializer: () => file,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  )
  return { id }
}

async function attachVoice(sending: Sending): Promise<{ id: string }> {
  const { key, attachment } = sending
  const visitId = recordedId(sending)
  const file = await attachment('voice')
  const { id } = await answer(
    quietHttp.POST('/api/v1/condolence-visits/{visitId}/voice-notes', {
      params: { path: { visitId }, header: { 'Idempotency-Key': key } },
      body: file as unknown as string,
      bodySerializer: () => file,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  )
  return { id }
}

/** The signature was given for the gift as it was recorded, which is the first edition. */
async function signFor(sending: Sending): Promise<{ id: string }> {
  const { key, attachment } = sending
  const visitId = recordedId(sending)
  const signed = JSON.parse(await (await attachment('receipt')).text()) as Omit<
    NewCondolenceReceipt,
    'edition'
  >
  const { id } = await answer(
    quietHttp.POST('/api/v1/condolence-visits/{visitId}/receipts', {
      params: { path: { visitId }, header: { 'Idempotency-Key': key } },
      body: { edition: 1, ...signed },
    }),
  )
  return { id }
}

const hangingOn: Readonly<Record<string, (sending: Sending) => Promise<{ id: string }>>> = {
  photo: attachPhoto,
  voice: attachVoice,
  receipt: signFor,
}

/** Signed first, then what may be large. */
const order = ['receipt', 'photo', 'voice']

async function change({ entry, key }: Sending): Promise<{ version: number }> {
  const { visitId, change: body } = entry.payload as UnsentChange
  const { version } = await answer(
    quietHttp.PUT('/api/v1/condolence-visits/{visitId}', {
      params: {
        path: { visitId },
        header: { 'If-Match': entry.base?.version ?? '', 'Idempotency-Key': key },
      },
      body,
    }),
  )
  return { version }
}

/** What the visit is called in the order of the outbox: its corrections go one after the other. */
export function recordOf(visitId: string): string {
  return `visit:${visitId}`
}

/** How visits reach the server from the outbox: first the visit, then what hangs on it. */
export const condolenceOperations: Readonly<Record<string, Operation>> = {
  [recordOperation]: {
    steps: ({ attachments }) => ['visit', ...order.filter((name) => attachments.includes(name))],
    send: (step, sending) => (hangingOn[step] ?? record)(sending),
    editAt: ({ id }) => `/c/visits/new?entry=${id}`,
  },
  [changeOperation]: {
    steps: () => ['visit'],
    send: (_step, sending) => change(sending),
    editAt: ({ id, payload }) => `/c/visits/${(payload as UnsentChange).visitId}/edit?entry=${id}`,
  },
}
