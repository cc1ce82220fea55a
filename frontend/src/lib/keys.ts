/** A fresh key for one unsafe act; hold on to it to repeat the act safely. `randomUUID` needs a secure context. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/**
 * In place of a key where the act itself is what is repeated: a fresh key, and the same one again as long as nobody
 * knows whether the same request was carried out.
 */
export const keyOfAct = 'key-of-act'
