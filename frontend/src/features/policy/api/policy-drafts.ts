import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  NewPolicyDraft,
  PackSource,
  PolicyDraft,
  PolicyDraftChange,
  PolicyDraftItem,
  PolicyDraftSubmission,
  PolicyImpact,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { NewPolicyDraft, PackSource, PolicyDraft, PolicyDraftChange, PolicyDraftItem, PolicyImpact }

/** What is prepared about the rules, the latest first. */
export const draftsQuery = (unionId: string | undefined) =>
  pagesOf(['policy-drafts', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/policy-drafts', { params: { query: given({ unionId, cursor }) }, signal })),
  )

export const draftQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['policy-drafts', 'one', draftId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/policy-drafts/{draftId}', { params: { path: { draftId } }, signal })),
  })

/** What would get another verdict; asked anew with every version of the draft. */
export const impactQuery = (draftId: string, version: number) =>
  queryOptions({
    queryKey: ['policy-drafts', 'impact', draftId, version],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/policy-drafts/{draftId}/impact', { params: { path: { draftId } }, signal })),
  })

function useChanged() {
  const client = useQueryClient()
  return () => {
    void Promise.all([
      client.invalidateQueries({ queryKey: ['policy-drafts'] }),
      client.invalidateQueries({ queryKey: ['policy-packs'] }),
      client.invalidateQueries({ queryKey: ['policies-in-force'] }),
    ])
  }
}

export function useCreateDraft() {
  return useMutation({
    mutationFn: (body: NewPolicyDraft) => answer(http.POST('/api/v1/policy-drafts', { body })),
    onSuccess: useChanged(),
  })
}

const at = ({ id, version }: PolicyDraft) => ({
  path: { draftId: id },
  header: { 'If-Match': `"${String(version)}"` },
})

export function useChangeDraft(draft: PolicyDraft) {
  return useMutation({
    mutationFn: (body: PolicyDraftChange) =>
      answer(http.PUT('/api/v1/policy-drafts/{draftId}', { params: at(draft), body })),
    onSuccess: useChanged(),
  })
}

export function useSubmitDraft(draft: PolicyDraft) {
  return useMutation({
    mutationFn: (body: PolicyDraftSubmission) =>
      answer(http.POST('/api/v1/policy-drafts/{draftId}/submissions', { params: at(draft), body })),
    onSuccess: useChanged(),
  })
}

/** Puts it to use, or gives it back with the reason. */
export function useDecideDraft(draft: PolicyDraft) {
  return useMutation({
    mutationFn: (reason: string | undefined) =>
      reason === undefined
        ? answer(http.POST('/api/v1/policy-drafts/{draftId}/approvals', { params: at(draft) }))
        : answer(
            http.POST('/api/v1/policy-drafts/{draftId}/returns', { params: at(draft), body: { reason } }),
          ),
    onSuccess: useChanged(),
  })
}
