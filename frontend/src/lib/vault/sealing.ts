interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
  /** Of a photo or a recording; a record has none. */
  type?: string
}

const cipher = 'AES-GCM'

/** A key that encrypts on this device and that no script can carry away. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: cipher, length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Closes a record or a file; what was sealed for one place opens in no other. */
export async function seal(key: CryptoKey, place: string, content: unknown): Promise<Sealed> {
  const file = content instanceof Blob
  const plain = file ? await content.arrayBuffer() : new TextEncoder().encode(JSON.stringify(content))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt(terms(iv, place), key, plain)
  return file ? { iv, bytes, type: content.type } : { iv, bytes }
}

/** The record or the file again; nothing when it is not there or was sealed by another key. */
export async function unseal(key: CryptoKey, place: string, thing: unknown): Promise<unknown> {
  if (!isSealed(thing)) return undefined
  try {
    const plain = await crypto.subtle.decrypt(terms(thing.iv, place), key, thing.bytes)
    if (thing.type !== undefined) return new Blob([plain], { type: thing.type })
    return JSON.parse(new TextDecoder().decode(plain)) as unknown
  } catch {
    return undefined
  }
}

function terms(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: cipher, iv, additionalData: new TextEncoder().encode(place) }
}

function isSealed(thing: unknown): thing is Sealed {
  return typeof thing === 'object' && thing !== null && 'iv' in thing && 'bytes' in thing
}
