import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AttendanceState, CheckInCodes, Event, Registration } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { kept } from '../../../lib/vault/kept'

export type { AttendanceState, Registration }

const page = 200
const mostKept = 2_000

export interface Roll {
  event: Event
  /** Who has a place; who waits is not called. */
  people: Registration[]
  /** Not all of them are on the device. */
  more: boolean
}

/** Who has a place and who has come; without a network as it was the last time. */
export const rollQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'roll', eventId],
    queryFn: ({ signal }) => kept(`events/${eventId}/roll`, () => roll(eventId, signal)),
    refetchInterval: 20_000,
  })

async function roll(eventId: string, signal: AbortSignal): Promise<Roll> {
  const path = { eventId }
  const event = await answer(http.GET('/api/v1/events/{eventId}', { params: { path }, signal }))
  const people: Registration[] = []
  let cursor: string | undefined
  let waits: boolean
  do {
    const { items, next } = await answer(
      http.GET('/api/v1/events/{eventId}/registrations', {
        params: { path, query: { limit: page, ...(cursor !== undefined && { cursor }) } },
        signal,
      }),
    )
    const placed = items.filter(({ status }) => status === 'CONFIRMED')
    people.push(...placed)
    // those who wait stand behind all others
    waits = placed.length < items.length
    cursor = next
  } while (cursor !== undefined && !waits && people.length < mostKept)
  return { event, people, more: cursor !== undefined && !waits }
}

export type DoorCodes = CheckInCodes & {
  /** By the clock of the device, which may be wrong. */
  receivedAt: number
}

/** Codes for the coming hours, so that the door goes on without a network. */
export const doorCodesQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'door', eventId],
    queryFn: ({ signal }) =>
      kept(`events/${eventId}/door`, async (): Promise<DoorCodes> => {
        const codes = await answer(
          http.GET('/api/v1/events/{eventId}/check-in-codes', { params: { path: { eventId } }, signal }),
        )
        return { ...codes, receivedAt: Date.now() }
      }),
    staleTime: 600_000,
    refetchInterval: 600_000,
  })

export function useCloseRoll(eventId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/events/{eventId}/roll-closings', {
          params: { path: { eventId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['events'] })
    },
  })
}
