import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Campaign,
  CampaignBatch,
  CampaignKind,
  CampaignListItem,
  CampaignRepetition,
  CampaignRosterAddition,
  CampaignStatus,
  NewCampaign,
  NewCampaignBatch,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  Campaign,
  CampaignBatch,
  CampaignKind,
  CampaignListItem,
  CampaignRosterAddition,
  CampaignStatus,
  NewCampaign,
  NewCampaignBatch,
}

interface CampaignFilter {
  unionId?: string | undefined
  kind?: CampaignKind | undefined
  status?: CampaignStatus | undefined
}

/** Campaigns of the caller's unions and those in which one of them has a batch; the latest first. */
export const campaignsQuery = (filter: CampaignFilter) =>
  pagesOf(['campaigns', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/campaigns', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const campaignQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'one'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/campaigns/{campaignId}', { params: { path: { campaignId } }, signal })),
    staleTime: 0,
  })

export const batchesQuery = (campaignId: string) =>
  pagesOf(['campaigns', campaignId, 'batches'], (cursor, signal) =>
    answer(
      http.GET('/api/v1/campaigns/{campaignId}/batches', {
        params: { path: { campaignId }, query: given({ cursor, limit: 200 }) },
        signal,
      }),
    ),
  )

export const campaignLinesQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'lines'],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/campaigns/{campaignId}/budget-lines', { params: { path: { campaignId } }, signal }),
      ),
  })

function useCampaignChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['campaigns'] })
  }
}

const keyed = (campaign: Campaign) => ({ ...versionOf(campaign), 'Idempotency-Key': keyOfAct })

const versionOf = ({ version }: Campaign) => ({ 'If-Match': `"${version}"` })

/** Begins a campaign, or changes the draft given. */
export function useSaveCampaign(campaign: Campaign | undefined) {
  const changed = useCampaignChanged()
  return useMutation({
    mutationFn: (body: NewCampaign) =>
      answer(
        campaign
          ? http.PUT('/api/v1/campaigns/{campaignId}', {
              params: { path: { campaignId: campaign.id }, header: versionOf(campaign) },
              body,
            })
          : http.POST('/api/v1/campaigns', {
              params: { header: { 'Idempotency-Key': keyOfAct } },
              body,
            }),
      ),
    onSettled: changed,
  })
}

/** Begins the campaign of another year from the one given. */
export function useRepeatCampaign(campaignId: string) {
  const changed = useCampaignChanged()
  return useMutation({
    mutationFn: (body: CampaignRepetition) =>
      answer(
        http.POST('/api/v1/campaigns/{campaignId}/repetitions', {
          params: { path: { campaignId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Adds a batch, or changes the one given. */
export function useSaveBatch(campaign: Campaign, batch: CampaignBatch | undefined) {
  const changed = useCampaignChanged()
  return useMutation({
    mutationFn: (body: NewCampaignBatch) =>
      answer(
        batch
          ? http.PUT('/api/v1/campaigns/{campaignId}/batches/{batchId}', {
              params: { path: { campaignId: campaign.id, batchId: batch.id }, header: versionOf(campaign) },
              body,
            })
          : http.POST('/api/v1/campaigns/{campaignId}/batches', {
              params: { path: { campaignId: campaign.id }, header: keyed(campaign) },
              body,
            }),
      ),
    onSettled: changed,
  })
}

export function useRemoveBatch(campaign: Campaign) {
  const changed = useCampaignChanged()
  return useMutation({
    mutationFn: (batchId: string) =>
      http.DELETE('/api/v1/campaigns/{campaignId}/batches/{batchId}', {
        params: { path: { campaignId: campaign.id, batchId }, header: versionOf(campaign) },
      }),
    onSettled: changed,
  })
}

export function useFillRoster(campaign: Campaign, batchId: string) {
  const changed = useCampaignChanged()
  return useMutation({
    mutationFn: (body: CampaignRosterAddition) =>
      answer(
        http.POST('/api/v1/campaigns/{campaignId}/batches/{batchId}/recipients', {
          params: { path: { campaignId: campaign.id, batchId }, header: keyed(campaign) },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Where a campaign goes next. */
export type Step =
  | { to: 'lock' }
  | { to: 'approve' }
  | { to: 'reopen' | 'cancel'; reason: string }
  | { to: 'close'; unclaimed?: string }

export function useCampaignStep(campaign: Campaign) {
  const changed = useCampaignChanged()
  return useMutation({ mutationFn: (step: Step) => answer(take(campaign, step)), onSettled: changed })
}

function take(campaign: Campaign, step: Step) {
  const path = { campaignId: campaign.id }
  const params = { path, header: keyed(campaign) }
  switch (step.to) {
    case 'lock':
      return http.POST('/api/v1/campaigns/{campaignId}/locks', { params })
    case 'approve':
      return http.POST('/api/v1/campaigns/{campaignId}/approvals', { params })
    case 'reopen':
      return http.POST('/api/v1/campaigns/{campaignId}/reopenings', { params, body: { reason: step.reason } })
    case 'cancel':
      return http.POST('/api/v1/campaigns/{campaignId}/cancellations', {
        params,
        body: { reason: step.reason },
      })
    default:
      return http.POST('/api/v1/campaigns/{campaignId}/closings', {
        params,
        body: given({ unclaimed: step.unclaimed }),
      })
  }
}
