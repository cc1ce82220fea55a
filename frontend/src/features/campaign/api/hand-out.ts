import { queryOptions } from '@tanstack/react-query'
import type { Campaign, CampaignListItem, CampaignRecipient } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { kept } from '../../../lib/vault/kept'

const page = 200
/** So many are kept for when there is no network; whoever has more finds the others by name. */
const mostKept = 1_000

/** Campaigns that are handed out now; without a network those of the last time. */
export const runningQuery = queryOptions({
  queryKey: ['campaigns', 'running'],
  queryFn: ({ signal }) =>
    kept('campaigns/running', async (): Promise<CampaignListItem[]> => {
      const { items } = await answer(
        http.GET('/api/v1/campaigns', { params: { query: { status: 'APPROVED', limit: page } }, signal }),
      )
      return items
    }),
})

interface Waiting {
  campaign: Campaign
  people: CampaignRecipient[]
  /** Not all of them are on the device. */
  more: boolean
}

/** A campaign with everybody who has not fetched hers; without a network as it was the last time. */
export const waitingQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'waiting'],
    queryFn: ({ signal }) => kept(`campaigns/${campaignId}`, () => waiting(campaignId, signal)),
  })

async function waiting(campaignId: string, signal: AbortSignal): Promise<Waiting> {
  const path = { campaignId }
  const campaign = await answer(http.GET('/api/v1/campaigns/{campaignId}', { params: { path }, signal }))
  const people: CampaignRecipient[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await answer(
      http.GET('/api/v1/campaigns/{campaignId}/recipients', {
        params: { path, query: { status: 'LISTED', limit: page, ...(cursor !== undefined && { cursor }) } },
        signal,
      }),
    )
    people.push(...items)
    cursor = next
  } while (cursor !== undefined && people.length < mostKept)
  return { campaign, people, more: cursor !== undefined }
}
