import { queryOptions } from '@tanstack/react-query'
import type { CampaignGoodsCover } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { CampaignGoodsCover }

/** What it costs and what of that is paid for already; fresh each time, as other campaigns may have taken what was left. */
export const campaignMoneyQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'money'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/campaigns/{campaignId}/money', { params: { path: { campaignId } }, signal })),
    staleTime: 0,
  })
