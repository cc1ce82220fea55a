import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  MyProfile,
  NewProfileRequest,
  ProfileDecision,
  ProfileField,
  ProfileRequest,
  ProfileRequestListItem,
  ProfileRequestStatus,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  MyProfile,
  NewProfileRequest,
  ProfileField,
  ProfileRequest,
  ProfileRequestListItem,
  ProfileRequestStatus,
}

export const myProfileQuery = queryOptions({
  queryKey: ['profile', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/profile', { signal })),
})

export const myProfileRequestsQuery = queryOptions({
  queryKey: ['profile', 'requests'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/profile-requests', { signal })),
})

function useProfileChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['profile'] })
    void client.invalidateQueries({ queryKey: ['me'] })
  }
}

export function useAskForProfileChange() {
  const changed = useProfileChanged()
  return useMutation({
    mutationFn: (body: NewProfileRequest) => answer(http.POST('/api/v1/me/profile-requests', { body })),
    onSuccess: changed,
  })
}

export function useHandInEvidence() {
  const changed = useProfileChanged()
  return useMutation({
    mutationFn: ({ requestId, file }: { requestId: string; file: Blob }) =>
      answer(
        http.POST('/api/v1/me/profile-requests/{requestId}/evidence', {
          params: { path: { requestId } },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: changed,
  })
}

export function useWithdrawProfileRequest() {
  const changed = useProfileChanged()
  return useMutation({
    mutationFn: ({ id, version }: ProfileRequest) =>
      answer(
        http.POST('/api/v1/me/profile-requests/{requestId}/withdrawals', {
          params: { path: { requestId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}

/** Requests of members of a union and everything below it, page by page. */
export const profileRequestsQuery = (filter: {
  unionId?: string | undefined
  status?: ProfileRequestStatus | undefined
}) =>
  pagesOf(['profile-requests', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/profile-requests', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const profileRequestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['profile-requests', requestId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/profile-requests/{requestId}', { params: { path: { requestId } }, signal })),
  })

/** The answer to a request as it was shown; refused when file or request changed meanwhile. */
export function useDecideProfileRequest() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ request, ...body }: ProfileDecision & { request: ProfileRequest }) =>
      answer(
        http.POST('/api/v1/profile-requests/{requestId}/decisions', {
          params: { path: { requestId: request.id }, header: { 'If-Match': `"${request.version}"` } },
          body,
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['profile-requests'] })
      void client.invalidateQueries({ queryKey: ['members'] })
    },
  })
}

/** The numbers in full. Never kept: not in the cache of queries, not on the device. */
export function useRevealNumbers(requestId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/profile-requests/{requestId}/reveals', {
          params: { path: { requestId } },
          body: { reason },
        }),
      ),
  })
}

/** A document as it was handed in. Not kept either. */
export function useOpenEvidence(requestId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: async ({ evidenceId, mediaType }: { evidenceId: string; mediaType: string }) => {
      const content = await answer(
        http.GET('/api/v1/profile-requests/{requestId}/evidence/{evidenceId}', {
          params: { path: { requestId, evidenceId } },
          parseAs: 'arrayBuffer',
        }),
      )
      return new Blob([content], { type: mediaType })
    },
  })
}
