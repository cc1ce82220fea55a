import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Event, EventPage, Registration } from '../../../gen/schema'
import { eventQuery } from './get-event'

/** Every copy of one activity that the pages hold, changed at once; gives back how to restore them. */
export function changeEverywhere(
  client: QueryClient,
  eventId: string,
  change: (event: Event) => Event,
): () => void {
  const before = client.getQueriesData({ queryKey: ['events'] })
  client.setQueriesData<InfiniteData<EventPage>>(
    { queryKey: ['events', 'list'] },
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (item.id === eventId ? change(item) : item)),
        })),
      },
  )
  client.setQueryData(eventQuery(eventId).queryKey, (event) => event && change(event))
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data)
  }
}

/** What the activity looks like the moment somebody joins: a place less, or one more waiting. */
export function withMyPlace(event: Event): Event {
  const waits = event.placesLeft === 0
  return {
    ...event,
    placesLeft: waits ? 0 : event.placesLeft - 1,
    waiting: waits ? event.waiting + 1 : event.waiting,
    access: { ...event.access, open: false, code: waits ? 'ALREADY_WAITING' : 'ALREADY_JOINED' },
    mine: {
      registrationId: '',
      status: waits ? 'WAITING' : 'CONFIRMED',
      ...(waits ? { position: event.waiting + 1 } : {}),
    },
  }
}

/** … and what she got once the server has said it: somebody may have come first. */
export function withAnswer(event: Event, { id, status, position }: Registration): Event {
  const waits = status === 'WAITING'
  return {
    ...event,
    placesLeft: waits ? 0 : event.placesLeft,
    access: { ...event.access, code: waits ? 'ALREADY_WAITING' : 'ALREADY_JOINED' },
    mine: { registrationId: id, status, ...(position === undefined ? {} : { position }) },
  }
}

/** … and the moment she leaves. Whether the place is free again depends on who waits. */
export function withoutMyPlace(event: Event): Event {
  const { mine, ...rest } = event
  const waited = mine?.status === 'WAITING'
  const freed = !waited && event.waiting === 0
  return {
    ...rest,
    placesLeft: freed ? Math.min(event.capacity, event.placesLeft + 1) : event.placesLeft,
    waiting: waited || event.waiting > 0 ? Math.max(0, event.waiting - 1) : 0,
    access: { ...event.access, open: true, code: freed ? 'OPEN' : 'WAITING_LIST' },
  }
}
