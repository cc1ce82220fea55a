import { queryOptions } from '@tanstack/react-query'
import type { ReplayedDecision } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { ReplayedDecision }

/** The stored question, put to the very versions of the rules that answered it. */
export const replayQuery = (recordKind: string, recordId: string) =>
  queryOptions({
    queryKey: ['policy-replays', recordKind, recordId],
    queryFn: ({ signal }) =>
      answer(http.POST('/api/v1/policy-replays', { body: { recordKind, recordId }, signal })),
    staleTime: 0,
  })
