/** The same name as in public/verify-worker.js. */
const shelf = 'uh.verify'

/** Puts this page with all that it loaded on the device, so that the next card is verified without a network. */
export async function keepForOffline(more: readonly string[]): Promise<void> {
  // neither exists on a plain connection
  if (!('serviceWorker' in navigator) || typeof caches === 'undefined') return
  await navigator.serviceWorker.register('/verify-worker.js', { scope: '/verify' })
  // fetched with the first card; here already, so that the first one may come without a network
  await import('@noble/ed25519')
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)
  const wanted = new Set(['/verify', '/appearance.js', '/icon.svg', ...more, ...loaded])
  const kept = await caches.open(shelf)
  await kept.addAll([...wanted])
  for (const { url } of await kept.keys()) {
    if (!wanted.has(new URL(url).pathname)) await kept.delete(url)
  }
}
