import { queryOptions } from '@tanstack/react-query'
import type { Reminder } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { kept } from '../../../lib/vault/kept'

export type { Reminder }

/** Birthdays of this week, with the working day on which to congratulate. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders'],
  queryFn: ({ signal }) =>
    kept('reminders', () =>
      answer(http.GET('/api/v1/condolence-reminders', { params: { query: { limit: 100 } }, signal })),
    ),
})
