import { queryOptions } from '@tanstack/react-query'
import type { CampaignFigures, CampaignKind } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { CampaignFigures }

interface Asked {
  unionId: string | undefined
  year: number
  /** All kinds together without one, each person then once. */
  kind?: CampaignKind
}

/** What reports say about the campaigns of a year. */
export const campaignFiguresQuery = ({ year, ...narrower }: Asked) =>
  queryOptions({
    queryKey: ['campaigns', 'figures', year, narrower],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/campaign-figures', { params: { query: { year, ...given(narrower) } }, signal }),
      ),
  })
