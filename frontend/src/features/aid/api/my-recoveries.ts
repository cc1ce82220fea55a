import { queryOptions } from '@tanstack/react-query'
import type { MyAidRecovery } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MyAidRecovery }

/** Aid that I have to pay back. */
export const myRecoveriesQuery = queryOptions({
  queryKey: ['my-aid-recoveries'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/aid-recoveries', { signal })),
})
