import type { ReactNode } from 'react'
import { PaperScroll } from '../../../../ui/desk/paper'

interface PaperTableProps {
  label: string
  heads: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** The columns from this one on are left to be written in by hand, where they are empty. */
  writtenFrom?: number
}

/** A table as it is printed, its head repeated on each page. */
export function PaperTable({ label, heads, rows, writtenFrom }: PaperTableProps) {
  return (
    <PaperScroll label={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td
                  key={heads[at]}
                  className={writtenFrom !== undefined && at >= writtenFrom ? 'write-here' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PaperScroll>
  )
}
