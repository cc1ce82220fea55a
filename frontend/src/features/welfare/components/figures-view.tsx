import { useQueries, useQuery } from '@tanstack/react-query'
import { formatMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Loaded } from '../../../ui/states'
import { figuresQuery, type MutualAidFigures } from '../api/figures'
import { schemesQuery, type MutualAidScheme } from '../api/rounds'
import { figureTexts } from '../figure-texts'

const yearsBack = [0, 1, 2, 3] as const
type Texts = typeof figureTexts.zh

interface Row {
  name: string
  figures: MutualAidFigures
}

/** What mutual aid came to in a year, of all schemes together and of each in which somebody is enrolled. */
export function FiguresView() {
  const t = useTexts(figureTexts)
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const years = yearsBack.map((back) => thisYear - back)
  const year = years.find((known) => String(known) === search.get('year')) ?? thisYear
  const schemes = useQuery(schemesQuery)
  return (
    <section className="section" aria-labelledby="figures">
      <h2 id="figures">{t.title}</h2>
      <p className="soft small">{t.text}</p>
      <div className="toolbar">
        <ChipGroup
          name="year"
          label={t.year}
          labelHidden
          choices={years.map((value) => ({ value: String(value), label: t.yearOf(value) }))}
          value={String(year)}
          onChange={(value) => change({ year: value === String(thisYear) ? '' : value })}
        />
      </div>
      <Loaded of={schemes} heights={[8]}>
        {({ items }) => <Figures year={year} schemes={items} />}
      </Loaded>
    </section>
  )
}

function Figures({ year, schemes }: { year: number; schemes: readonly MutualAidScheme[] }) {
  const t = useTexts(figureTexts)
  const all = useQuery(figuresQuery(year, undefined))
  const each = useQueries({ queries: schemes.map(({ code }) => figuresQuery(year, code)) })
  return (
    <Loaded of={all} heights={[8]}>
      {(together) => {
        const rows: Row[] = [{ name: t.all, figures: together }]
        for (const [at, { name }] of schemes.entries()) {
          const figures = each[at]?.data
          if (figures && figures.personTimes > 0) rows.push({ name, figures })
        }
        return together.personTimes === 0 ? (
          <p className="soft">{t.nobody}</p>
        ) : (
          <DataTable label={t.title} columns={columnsOf(t)} rows={rows} rowKey={({ name }) => name} />
        )
      }}
    </Loaded>
  )
}

const columnsOf = (t: Texts): Column<Row>[] => [
  { key: 'scheme', title: t.scheme, render: ({ name }) => name },
  { key: 'persons', title: t.persons, figure: true, render: ({ figures }) => figures.persons },
  { key: 'personTimes', title: t.personTimes, figure: true, render: ({ figures }) => figures.personTimes },
  { key: 'employers', title: t.employers, figure: true, render: ({ figures }) => figures.employers },
  { key: 'basicUnions', title: t.basicUnions, figure: true, render: ({ figures }) => figures.basicUnions },
  { key: 'subsidy', title: t.subsidy, figure: true, render: ({ figures }) => formatMoney(figures.subsidy) },
  { key: 'claimsPaid', title: t.claimsPaid, figure: true, render: ({ figures }) => figures.claimsPaid },
  { key: 'paidOut', title: t.paidOut, figure: true, render: ({ figures }) => formatMoney(figures.paidOut) },
  {
    key: 'perPersonTime',
    title: t.perPersonTime,
    figure: true,
    render: ({ figures }) =>
      figures.paidPerPersonTime === undefined ? '' : formatMoney(figures.paidPerPersonTime),
  },
]
