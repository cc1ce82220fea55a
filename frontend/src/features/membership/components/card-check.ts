import type { CardKey } from '../api/card-keys'

/** What a card says. */
export interface CardClaims {
  sub: string
  name: string
  union: string
  iat: number
  exp: number
}

export type CardCheck =
  { outcome: 'VALID' | 'EXPIRED'; card: CardClaims } | { outcome: 'FORGED' | 'UNKNOWN_KEY' | 'UNREADABLE' }

/** Clocks of phones differ a little. */
const tolerance = 5 * 60

/** Verifies a card with the published keys alone: no server is asked, so it works without a network. */
export async function checkCard(typed: string, keys: readonly CardKey[], now: number): Promise<CardCheck> {
  const token = tokenIn(typed)
  const [head = '', body = '', signature = ''] = token.split('.')
  const header = read(head)
  const claims = read(body)
  if (header?.['typ'] !== 'membership-card+jwt' || header['alg'] !== 'EdDSA' || !isCard(claims)) {
    return { outcome: 'UNREADABLE' }
  }
  const key = keys.find(({ kid }) => kid === header['kid'])
  if (!key) return { outcome: 'UNKNOWN_KEY' }
  const signed = new TextEncoder().encode(`${head}.${body}`)
  if (!(await verifies(bytes(signature), signed, bytes(key.x)))) return { outcome: 'FORGED' }
  const seconds = now / 1000
  if (claims.iat > seconds + tolerance) return { outcome: 'EXPIRED', card: claims }
  return { outcome: claims.exp > seconds ? 'VALID' : 'EXPIRED', card: claims }
}

/** The card itself, or the address from its picture. */
function tokenIn(typed: string): string {
  return typed.trim().split('#').at(-1) ?? ''
}

async function verifies(signature: Uint8Array, message: Uint8Array, key: Uint8Array): Promise<boolean> {
  const { verifyAsync } = await import('@noble/ed25519')
  try {
    return await verifyAsync(signature, message, key)
  } catch {
    return false
  }
}

function bytes(base64url: string): Uint8Array {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (char) => char.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

function read(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes(part)))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function isCard(claims: unknown): claims is CardClaims {
  const card = claims as Partial<Record<keyof CardClaims, unknown>> | undefined
  return (
    typeof card?.sub === 'string' &&
    typeof card.name === 'string' &&
    typeof card.union === 'string' &&
    typeof card.iat === 'number' &&
    typeof card.exp === 'number'
  )
}
