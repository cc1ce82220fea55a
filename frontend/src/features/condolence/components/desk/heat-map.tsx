import { useState } from 'react'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import type { CareOverview } from '../../api/get-overview'
import { todoTexts } from '../../todo-texts'
import { heatOf, months, shadeOf, type HeatRow } from './heat'

/** Visits by occasion and month; the picture and the table say the same. */
export function HeatMap({ cells }: { cells: CareOverview['months'] }) {
  const t = useTexts(todoTexts)
  const [table, setTable] = useState(false)
  const { rows, most } = heatOf(cells)
  if (!most) return <p className="soft">{t.noHeat}</p>
  return (
    <div className="stack">
      <div className="row between">
        <h2>{t.heat}</h2>
        <Button look="quiet" onClick={() => setTable(!table)}>
          {table ? t.asPlot : t.asTable}
        </Button>
      </div>
      <p>{t.heatReading(most.occasionName, most.month, most.visits)}</p>
      {table ? <HeatTable rows={rows} /> : <HeatPlot rows={rows} most={most.visits} />}
    </div>
  )
}

const cellWidth = 56
const cellHeight = 34
const labelWidth = 150

function HeatPlot({ rows, most }: { rows: readonly HeatRow[]; most: number }) {
  const t = useTexts(todoTexts)
  const width = labelWidth + 12 * cellWidth
  const height = (rows.length + 1) * cellHeight
  return (
    // what is wider than the page scrolls inside its box, which the keyboard has to reach
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" role="region" aria-label={t.heat} tabIndex={0}>
      <svg className="heat" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.heat}>
        {months.map((month) => (
          <text key={month} x={labelWidth + (month - 0.5) * cellWidth} y={20} textAnchor="middle">
            {t.month(month)}
          </text>
        ))}
        {rows.map((row, at) => (
          <g key={row.occasion} transform={`translate(0 ${(at + 1) * cellHeight})`}>
            <text x={0} y={22}>
              {row.name}
            </text>
            {months.map((month) => {
              const visits = row.visits[month - 1] ?? 0
              const shade = shadeOf(visits, most)
              return (
                <g key={month} transform={`translate(${labelWidth + (month - 1) * cellWidth} 0)`}>
                  <title>{t.cell(row.name, month, visits)}</title>
                  <rect
                    className={`heat-${shade}`}
                    x={1}
                    y={1}
                    rx={4}
                    width={cellWidth - 2}
                    height={cellHeight - 2}
                  />
                  {visits > 0 && (
                    <text className={`heat-text-${shade}`} x={cellWidth / 2} y={22} textAnchor="middle">
                      {visits}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        ))}
      </svg>
    </div>
  )
}

function HeatTable({ rows }: { rows: readonly HeatRow[] }) {
  const t = useTexts(todoTexts)
  return (
    // what is wider than the page scrolls inside its box, which the keyboard has to reach
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" role="region" aria-label={t.heat} tabIndex={0}>
      <table className="heat-table">
        <thead>
          <tr>
            <th scope="col">{t.occasion}</th>
            {months.map((month) => (
              <th scope="col" key={month} className="figure">
                {t.month(month)}
              </th>
            ))}
            <th scope="col" className="figure">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.occasion}>
              <th scope="row">{row.name}</th>
              {months.map((month) => (
                <td key={month} className="figure">
                  {row.visits[month - 1] ?? 0}
                </td>
              ))}
              <td className="figure">
                {t.times(row.visits.reduce((sum, one) => sum + one, 0))} {formatMoney(row.amount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
