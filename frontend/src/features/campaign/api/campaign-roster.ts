import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Campaign, CampaignRecipient, NewCampaignReceipt, RecipientStatus } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { CampaignRecipient, NewCampaignReceipt, RecipientStatus }

interface RosterFilter {
  batchId?: string | undefined
  status?: RecipientStatus | undefined
}

const most = 200

/** A roster as far as the caller's unions go; who was taken off only when asked for. */
export const rosterQuery = (campaignId: string, filter: RosterFilter) =>
  pagesOf(['campaigns', campaignId, 'roster', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/campaigns/{campaignId}/recipients', {
        params: { path: { campaignId }, query: given({ ...filter, cursor, limit: most }) },
        signal,
      }),
    ),
  )

/** By the beginning of a name, its reading or its initials. */
export const rosterSearchQuery = (campaignId: string, text: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'search', text],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        http.POST('/api/v1/campaigns/{campaignId}/recipient-searches', {
          params: { path: { campaignId } },
          body: { text },
          signal,
        }),
      )
      return items
    },
    enabled: text !== '',
  })

/** Who stands on another roster of the kind and year, too. */
export const doublesQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'doubles'],
    queryFn: async ({ signal }) => {
      const { recipientIds } = await answer(
        http.GET('/api/v1/campaigns/{campaignId}/doubles', { params: { path: { campaignId } }, signal }),
      )
      return new Set(recipientIds)
    },
  })

function useRosterChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['campaigns'] })
  }
}

export function useTakeOff(campaign: Campaign) {
  const changed = useRosterChanged()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answer(
        http.POST('/api/v1/campaigns/{campaignId}/recipients/{recipientId}/removals', {
          params: {
            path: { campaignId: campaign.id, recipientId: id },
            header: { 'If-Match': `"${campaign.version}"` },
          },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

export function useReturnGift(campaignId: string) {
  const changed = useRosterChanged()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answer(
        http.POST('/api/v1/campaigns/{campaignId}/recipients/{recipientId}/returns', {
          params: { path: { campaignId, recipientId: id } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

/** It was noted by mistake. */
export function useTakeBackReturn(campaignId: string) {
  const changed = useRosterChanged()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answer(
        http.POST('/api/v1/campaigns/{campaignId}/recipients/{recipientId}/return-reversals', {
          params: {
            path: { campaignId, recipientId: id },
            header: { 'Idempotency-Key': keyOfAct },
          },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
