import { queryOptions } from '@tanstack/react-query'
import type { AuthorityCheck, OfficeHolder } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { AuthorityCheck, OfficeHolder }

/** Whether the reader, or a member whose offices she may see, can do something in a union, and why. */
export const authorityQuery = (permission: string, unionId: string, memberId: string | undefined) =>
  queryOptions({
    queryKey: ['authority', permission, unionId, memberId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/me/authority-check', {
          params: { query: { permission, unionId, ...given({ memberId }) } },
          signal,
        }),
      ),
    enabled: unionId !== '',
  })
