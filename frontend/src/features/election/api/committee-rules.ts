import { queryOptions } from '@tanstack/react-query'
import type { CommitteeKind, RuledFigure } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { RuledFigure }

export const committeeRulesQuery = (unionId: string, kind: CommitteeKind) =>
  queryOptions({
    queryKey: ['committees', 'rules', unionId, kind],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/committee-rules', { params: { query: { unionId, kind } }, signal })),
  })
