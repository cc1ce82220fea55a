import type { AttendanceState } from '../../../gen/schema'
import { answer, quietHttp } from '../../../lib/http'
import type { Operation, Sending } from '../../../lib/outbox/entry'

export const checkInOperation = 'event.check-in'
export const tickOperation = 'event.tick'

/** A code as it was scanned. */
export interface UnsentCheckIn {
  eventId: string
  code: string
}

/** A tick as it waits. */
export interface UnsentTick {
  eventId: string
  registrationId: string
  state: AttendanceState
  markedAt: string
}

export interface CheckedIn {
  eventId: string
  title: string
  walkIn: boolean
}

async function checkIn({ entry, key }: Sending): Promise<CheckedIn> {
  const { code } = entry.payload as UnsentCheckIn
  const { event, walkIn = false } = await answer(
    quietHttp.POST('/api/v1/me/event-check-ins', {
      params: { header: { 'Idempotency-Key': key } },
      body: { code },
    }),
  )
  return { eventId: event.id, title: event.title, walkIn }
}

async function tick({ entry, key }: Sending): Promise<{ id: string }> {
  const { registrationId, state, markedAt } = entry.payload as UnsentTick
  const { id } = await answer(
    quietHttp.POST('/api/v1/event-registrations/{registrationId}/attendance-marks', {
      params: { path: { registrationId }, header: { 'Idempotency-Key': key } },
      body: { state, markedAt },
    }),
  )
  return { id }
}

/** How check-ins and ticks reach the server from the outbox; what they say counts for the moment they were made. */
export const eventOperations: Readonly<Record<string, Operation>> = {
  [checkInOperation]: {
    steps: () => ['check-in'],
    send: (_step, sending) => checkIn(sending),
    editAt: ({ payload }) => `/m/activities/${(payload as UnsentCheckIn).eventId}`,
  },
  [tickOperation]: {
    steps: () => ['tick'],
    send: (_step, sending) => tick(sending),
    editAt: ({ payload }) => `/c/activities/${(payload as UnsentTick).eventId}/roll`,
  },
}
