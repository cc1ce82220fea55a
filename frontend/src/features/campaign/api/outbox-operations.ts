import type { NewCampaignReceipt } from '../../../gen/schema'
import { answer, quietHttp } from '../../../lib/http'
import type { Operation, Sending } from '../../../lib/outbox/entry'

export const handOutOperation = 'campaign.hand-out'

/** A receipt as it waits: for whom, what is sent, and what was typed, so that it can be opened again. */
export interface UnsentReceipt<T = unknown> {
  campaignId: string
  recipientId: string
  receipt: NewCampaignReceipt
  typed: T
}

async function handOut({ entry, key }: Sending): Promise<{ id: string }> {
  const { campaignId, recipientId, receipt } = entry.payload as UnsentReceipt
  const { id } = await answer(
    quietHttp.POST('/api/v1/campaigns/{campaignId}/recipients/{recipientId}/receipts', {
      params: { path: { campaignId, recipientId }, header: { 'Idempotency-Key': key } },
      body: receipt,
    }),
  )
  return { id }
}

/** What a place on a roster is called in the order of the outbox. */
export function placeOf(recipientId: string): string {
  return `campaign-recipient:${recipientId}`
}

/** How what was handed out reaches the server from the outbox; a code is verified there. */
export const campaignOperations: Readonly<Record<string, Operation>> = {
  [handOutOperation]: {
    steps: () => ['receipt'],
    send: (_step, sending) => handOut(sending),
    editAt: ({ id, payload }) => `/c/campaigns/${(payload as UnsentReceipt).campaignId}?entry=${id}`,
  },
}
