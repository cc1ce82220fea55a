import type { Voter } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Voter }

/** The frozen electorate and who has voted already. */
export const votersQuery = (electionId: string) =>
  pagesOf(['elections', 'voters', electionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/elections/{electionId}/voters', {
        params: { path: { electionId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )
