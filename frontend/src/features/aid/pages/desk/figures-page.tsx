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
import { figureTexts } from '../../figure-texts'

const shownYears = 5

/** What was paid in a year, by kind of aid; what could name somebody is left out. */
export default function AidFiguresPage() {
  const t = useTexts(figureTexts)
  const unionId = useUnionFilter() ?? ''
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const year = Number(search.get('year') ?? thisYear)
  const figures = useQuery(aidFiguresQuery(unionId, year))
  const years = Array.from({ length: shownYears }, (_, back) => String(thisYear - back))
  const count = (key: 'persons' | 'personTimes' | 'households', title: string): Column<AidFigure> => ({
    key,
    title,
    figure: true,
    render: (row) => (row.suppressed ? <Hidden /> : row[key]),
  })
  const columns: Column<AidFigure>[] = [
    { key: 'kind', title: t.kind, short: true, render: ({ kind }) => t.kinds[kind] },
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
          <Loaded of={figures} heights={[12]}>
            {({ items }) => (
              <DataTable label={t.figures} columns={columns} rows={items} rowKey={({ kind }) => kind} />
            )}
          </Loaded>
        </div>
      </div>
    </>
  )
}

function Hidden() {
  const t = useTexts(figureTexts)
  return (
    <span className="soft" title={t.hiddenWhy}>
      {t.hidden}
    </span>
  )
}
