import { queryOptions } from '@tanstack/react-query'
import type { CardKey, CardKeySet } from '../../../gen/schema'

export type { CardKey }

/** Where every installation publishes the keys of its cards. */
export const cardKeysAddress = '/.well-known/membership-card-keys.json'

async function fetchCardKeys(): Promise<readonly CardKey[]> {
  const response = await fetch(cardKeysAddress, { credentials: 'omit' })
  if (!response.ok) throw new Error(`no keys: ${response.status}`)
  return ((await response.json()) as CardKeySet).keys
}

/** Needs no session; without a network the page's service worker has the keys of the last visit. */
export const cardKeysQuery = queryOptions({
  queryKey: ['card-keys'],
  queryFn: fetchCardKeys,
})
