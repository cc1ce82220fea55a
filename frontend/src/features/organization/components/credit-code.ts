const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A unified social credit code as it is stored: narrow, capital, without spaces. */
export function foldCreditCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** GB 32100-2015: nothing is wrong, the shape is, or the check character does not fit. */
export function judgeCreditCode(code: string): 'right' | 'shape' | 'check' {
  const places = Array.from(code, (character) => alphabet.indexOf(character))
  if (places.length !== 18 || places.includes(-1)) return 'shape'
  const sum = weights.reduce((total, weight, at) => total + weight * (places[at] ?? 0), 0)
  return places[17] === (31 - (sum % 31)) % 31 ? 'right' : 'check'
}
