import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

interface VisitFilter {
  unionId?: string | undefined
  memberId?: string | undefined
  mine?: boolean | undefined
}

/** Visits of a union and everything below it, the latest first. */
export const unionVisitsQuery = (filter: VisitFilter) =>
  pagesOf(['visits', 'desk', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/condolence-visits', { params: { query: given({ ...filter, cursor }) }, signal }),
    ),
  )
