import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Campaign } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'

/** Where the rosters are fetched as a spreadsheet. */
export const rosterFileOf = (campaignId: string) => `/api/v1/campaigns/${campaignId}/roster-file`

/** Fills the rosters of a draft from a spreadsheet: every row of it or nothing. */
export function useImportRoster(campaign: Campaign) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) =>
      answer(
        http.POST('/api/v1/campaigns/{campaignId}/roster-file', {
          params: {
            path: { campaignId: campaign.id },
            header: { 'If-Match': `"${campaign.version}"`, 'Idempotency-Key': newIdempotencyKey() },
          },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['campaigns'] })
    },
  })
}
