import type { Appointment } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Appointment }

/** Who holds which office in a union and below it, present and past. */
export const appointmentsQuery = (unionId: string) =>
  pagesOf(['appointments', unionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/appointments', { params: { query: { unionId, ...given({ cursor }) } }, signal }),
    ),
  )
