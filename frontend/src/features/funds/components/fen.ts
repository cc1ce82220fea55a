/** Exact sums of money: decimal texts in, decimal texts out, whole fen between. */
function fenOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

export function sumOf(amounts: readonly string[]): string {
  return textOf(amounts.reduce((sum, amount) => sum + fenOf(amount), 0n))
}

export function isMore(amount: string, other: string): boolean {
  return fenOf(amount) > fenOf(other)
}

/** What is left of the first; below zero when the second is more. */
export function minus(amount: string, other: string): string {
  return textOf(fenOf(amount) - fenOf(other))
}

function textOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** How much of the whole a part is, in percent, for the length of a bar only. */
export function percentOf(part: string, whole: string): number {
  const all = fenOf(whole)
  return all === 0n ? 0 : Number((fenOf(part) * 10_000n) / all) / 100
}
