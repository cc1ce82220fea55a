import { useQuery } from '@tanstack/react-query'
import { formatMoney, today, yearOf } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { aidFiguresQuery, type AidFigure } from '../../api/aid-figures'
import { FigureBars, useCellName } from '../../components/desk/figure-bars'
import { figureTexts } from '../../figure-texts'

const shownYears = 5
const bys = ['KIND', 'CATEGORY', 'UNION', 'YEAR'] as const

/** What was paid, by kind, category or union and year by year; what could name somebody is left out. */
export default function AidFiguresPage() {
  const t = useTexts(figureTexts)
  const unionId = useUnionFilter() ?? ''
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const year = Number(search.get('year') ?? thisYear)
  const by = bys.find((known) => known === search.get('by')) ?? 'KIND'
  const figures = useQuery(aidFiguresQuery(unionId, year, by))
  const years = Array.from({ length: shownYears }, (_, back) => String(thisYear - back))
  return (
    <>
      <PageHeader title={t.figures} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="year"
            label={t.year}
            labelHidden
            choices={years.map((value) => ({ value, label: value }))}
            value={String(year)}
            onChange={(value) => change({ year: value === String(thisYear) ? '' : value })}
          />
          <ChipGroup
            name="by"
            label={t.by}
            labelHidden
            choices={bys.map((value) => ({ value, label: t.bys[value] }))}
            value={by}
            onChange={(value) => change({ by: value === 'KIND' ? '' : value })}
          />
          <Loaded of={figures} heights={[12, 8]}>
            {({ items, smallest, citation }) => (
              <div className="stack">
                <FigureTable items={items} />
                <FigureBars items={items} />
                <p className="soft small">
                  {t.rule(smallest, `${citation.documentNumber} ${citation.clause}`)}
                </p>
              </div>
            )}
          </Loaded>
        </div>
      </div>
    </>
  )
}

function FigureTable({ items }: { items: readonly AidFigure[] }) {
  const t = useTexts(figureTexts)
  const nameOf = useCellName()
  const count = (key: 'persons' | 'personTimes' | 'households', title: string): Column<AidFigure> => ({
    key,
    title,
    figure: true,
    render: (row) => (row.suppressed ? <Hidden /> : row[key]),
  })
  const columns: Column<AidFigure>[] = [
    { key: 'cell', title: t.cell, short: true, render: nameOf },
    count('persons', t.persons),
    count('personTimes', t.personTimes),
    count('households', t.households),
    {
      key: 'amount',
      title: t.amount,
      figure: true,
      render: ({ amount }) => (amount === undefined ? <Hidden /> : formatMoney(amount)),
    },
  ]
  if (items.length === 0) return <p className="soft">{t.none}</p>
  return <DataTable label={t.figures} columns={columns} rows={items} rowKey={({ key }) => key} />
}

function Hidden() {
  const t = useTexts(figureTexts)
  return (
    <span className="soft" title={t.hiddenWhy}>
      {t.hidden}
    </span>
  )
}
