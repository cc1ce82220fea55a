import type { CareOverview } from '../../api/get-overview'

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export interface HeatRow {
  occasion: string
  name: string
  /** By month, January first. */
  visits: number[]
  amount: string
}

type Cell = CareOverview['months'][number]

/** A row for each occasion with twelve months, and the cell with most visits. */
export function heatOf(cells: readonly Cell[]): { rows: HeatRow[]; most: Cell | undefined } {
  const rows = new Map<string, HeatRow & { fen: bigint }>()
  for (const { occasion, occasionName, month, visits, amount } of cells) {
    const row = rows.get(occasion) ?? {
      occasion,
      name: occasionName,
      visits: months.map(() => 0),
      amount: '0.00',
      fen: 0n,
    }
    row.visits[month - 1] = visits
    row.fen += BigInt(amount.replace('.', ''))
    row.amount = yuan(row.fen)
    rows.set(occasion, row)
  }
  const most = cells.reduce<Cell | undefined>(
    (best, cell) => (best && best.visits >= cell.visits ? best : cell),
    undefined,
  )
  return {
    rows: [...rows.values()].map(({ occasion, name, visits, amount }) => ({
      occasion,
      name,
      visits,
      amount,
    })),
    most,
  }
}

function yuan(fen: bigint): string {
  const digits = fen.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** One of five shades; nothing has none. */
export function shadeOf(visits: number, most: number): number {
  return visits === 0 ? 0 : Math.max(1, Math.ceil((4 * visits) / most))
}
