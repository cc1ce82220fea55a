import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Consent, ConsentList } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Consent }

export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/consents', { signal })),
})

/** Gives a consent, or takes it back: the same one act. */
export function useDecideConsent() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ consent, given }: { consent: Consent; given: boolean }) =>
      given
        ? answer(
            http.POST('/api/v1/me/consents', {
              body: { purpose: consent.purpose, version: consent.version },
            }),
          )
        : answer(
            http.POST('/api/v1/me/consents/{purpose}/withdrawals', {
              params: { path: { purpose: consent.purpose } },
            }),
          ),
    onSuccess: (decided) =>
      client.setQueryData<ConsentList>(consentsQuery.queryKey, (held) => ({
        items: (held?.items ?? []).map((one) => (one.purpose === decided.purpose ? decided : one)),
      })),
    onError: () => client.invalidateQueries({ queryKey: consentsQuery.queryKey }),
  })
}
