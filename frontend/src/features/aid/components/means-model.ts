import type { HardshipFile } from '../api/hardship-files'

/** One step of the waterfall: from where to where, in fen. */
export interface Bar {
  key: string
  kind: 'INCOME' | 'COST' | 'NET'
  word: string
  amount: string
  from: number
  to: number
}

const fen = (amount: string) => Math.round(Number(amount) * 100)

/** The household's year step by step: what came in, what had to go, what is left. */
export function waterfall({ household, figures }: Pick<HardshipFile, 'household' | 'figures'>): Bar[] {
  const bars: Bar[] = []
  let at = 0
  household.incomes.forEach(({ kind, amount }, index) => {
    bars.push({ key: `in-${index}`, kind: 'INCOME', word: kind, amount, from: at, to: at + fen(amount) })
    at += fen(amount)
  })
  household.costs.forEach(({ kind, amount }, index) => {
    bars.push({
      key: `out-${index}`,
      kind: 'COST',
      word: kind,
      amount: `-${amount}`,
      from: at,
      to: at - fen(amount),
    })
    at -= fen(amount)
  })
  bars.push({ key: 'net', kind: 'NET', word: 'NET', amount: figures.net, from: 0, to: at })
  return bars
}

/** The scale that holds every step, zero included. */
export function extent(bars: readonly Bar[]): { least: number; most: number } {
  const ends = bars.flatMap(({ from, to }) => [from, to])
  return { least: Math.min(0, ...ends), most: Math.max(1, ...ends) }
}
