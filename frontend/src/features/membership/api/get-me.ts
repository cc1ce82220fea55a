import { queryOptions } from '@tanstack/react-query'
import type { Me } from '../../../gen/schema'
import { answer, http, quietHttp } from '../../../lib/http'
import { finishesSignOut, ownerOf } from '../../../lib/session'
import { admit, kept } from '../../../lib/vault/kept'

export type { Me }

/**
 * The signed-in person with her unions, offices and permissions; without a network, who was here last. What somebody
 * else left on the device is gone before anything is shown.
 */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) =>
    kept('me', async () => {
      const me = await answer(http.GET('/api/v1/me', { signal }))
      if (finishesSignOut()) return new Promise<Me>(() => undefined)
      await admit(ownerOf(me))
      return me
    }),
  staleTime: 5 * 60_000,
})

/** Asked before something is sent that was saved earlier: the session may be somebody else's by now. */
export async function isStillSignedIn(owner: string): Promise<boolean> {
  return ownerOf(await answer(quietHttp.GET('/api/v1/me'))) === owner
}
