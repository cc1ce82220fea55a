import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Bars } from '../../../../ui/desk/bars'
import type { AidFigure } from '../../api/aid-figures'
import { figureTexts } from '../../figure-texts'

/** How a cell of the figures is called. */
export function useCellName(): (figure: AidFigure) => string {
  const t = useTexts(figureTexts)
  return ({ key, name }) => (name === '' ? (t.kinds[key] ?? key) : name)
}

/** The amounts of the cells beside each other, with the largest in words; cells that are left out have no bar. */
export function FigureBars({ items }: { items: readonly AidFigure[] }) {
  const t = useTexts(figureTexts)
  const nameOf = useCellName()
  const cells = items.flatMap((item) =>
    item.key === 'ALL' || item.amount === undefined ? [] : [{ item, value: Number(item.amount) }],
  )
  const largest = cells.reduce((most, cell) => (cell.value > most.value ? cell : most), {
    item: undefined as AidFigure | undefined,
    value: 0,
  })
  if (largest.item === undefined) return null
  return (
    <section className="stack-s" aria-labelledby="figure-bars">
      <h2 id="figure-bars">{t.chart}</h2>
      <p>{t.reading(nameOf(largest.item), formatMoney(largest.item.amount ?? ''))}</p>
      <Bars
        label={t.chart}
        bars={cells.map(({ item, value }) => ({
          id: item.key,
          label: nameOf(item),
          value,
          of: largest.value,
          words: formatMoney(item.amount ?? ''),
        }))}
      />
    </section>
  )
}
