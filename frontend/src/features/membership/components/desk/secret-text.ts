/** Digits that may be a phone, its end or an identity number: not for the address, where histories keep them. */
export function isSecret(typed: string): boolean {
  return /^\+?\d[\d\s-]{2,22}[\dXx]$/.test(typed.normalize('NFKC').trim())
}
