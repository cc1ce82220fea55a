import { campaignOperations } from '../src/features/campaign/api/outbox-operations'
import { condolenceOperations } from '../src/features/condolence/api/outbox-operations'
import { eventOperations } from '../src/features/event/api/outbox-operations'
import { newIdempotencyKey } from '../src/lib/keys'
import { provideOutbox } from '../src/lib/outbox/current'
import { Outbox } from '../src/lib/outbox/outbox'
import { admit } from '../src/lib/vault/kept'
import { organiser } from './render'
import { ownerOf } from '../src/lib/session'

/** The outbox that a shell would have opened for the signed-in officer; the next attempt is made by hand. */
export async function openTestOutbox(): Promise<Outbox> {
  const operations = { ...condolenceOperations, ...campaignOperations, ...eventOperations }
  const outbox = new Outbox(await admit(ownerOf(organiser)), operations, {
    now: Date.now,
    online: () => navigator.onLine,
    sameAuthor: () => Promise.resolve(true),
    newKey: newIdempotencyKey,
    later: () => undefined,
  })
  provideOutbox(outbox)
  return outbox
}
