/** Exact sums of money: decimal texts in, decimal texts out, whole fen between. */
function fenOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

export function sumOf(amounts: readonly string[]): string {
  const digits = amounts
    .reduce((sum, amount) => sum + fenOf(amount), 0n)
    .toString()
    .padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** How much of the whole a part is, in percent, for the length of a bar only. */
export function percentOf(part: string, whole: string): number {
  const all = fenOf(whole)
  return all === 0n ? 0 : Number((fenOf(part) * 10_000n) / all) / 100
}
