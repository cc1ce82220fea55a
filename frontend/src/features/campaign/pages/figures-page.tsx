import { useQueries } from '@tanstack/react-query'
import { formatMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { Bars } from '../../../ui/desk/bars'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { ErrorState, Skeleton } from '../../../ui/states'
import { campaignFiguresQuery, type CampaignFigures } from '../api/campaign-figures'
import { figuresTexts } from '../figures-texts'

const kinds = ['COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY'] as const

interface Line {
  id: string
  name: string
  figures: CampaignFigures
}

/** What reports say about the campaigns of a year: as a picture and as the table that says the same. */
export default function FiguresPage() {
  const t = useTexts(figuresTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const asked = Number(search.get('year'))
  const year = asked >= 2000 && asked <= thisYear ? asked : thisYear
  const answers = useQueries({
    queries: [
      campaignFiguresQuery({ unionId, year }),
      ...kinds.map((kind) => campaignFiguresQuery({ unionId, year, kind })),
    ],
  })
  const [all, ...each] = answers.map(({ data }) => data)
  const lines = kinds.flatMap((kind, at): Line[] => {
    const figures = each[at]
    return figures ? [{ id: kind, name: t.kinds[kind], figures }] : []
  })
  const failed = answers.find(({ error }) => error !== null)
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/desk/campaigns" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="year"
            label={t.year}
            choices={[0, 1, 2].map((back) => ({
              value: String(thisYear - back),
              label: String(thisYear - back),
            }))}
            value={String(year)}
            onChange={(value) => change({ year: value === String(thisYear) ? '' : value })}
          />
          {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
          {!failed && (!all || lines.length < kinds.length) && <Skeleton heights={[10, 14]} />}
          {all && lines.length === kinds.length && <Figures year={year} all={all} lines={lines} />}
        </div>
      </div>
    </>
  )
}

function Figures({ year, all, lines }: { year: number; all: CampaignFigures; lines: readonly Line[] }) {
  const t = useTexts(figuresTexts)
  const most = Math.max(...lines.map(({ figures }) => Number(figures.amount)))
  const columns: Column<Line>[] = [
    { key: 'kind', title: t.kind, short: true, render: ({ name }) => name },
    { key: 'campaigns', title: t.campaigns, figure: true, render: ({ figures }) => figures.campaigns },
    { key: 'units', title: t.units, figure: true, render: ({ figures }) => figures.units },
    { key: 'persons', title: t.persons, figure: true, short: true, render: ({ figures }) => figures.persons },
    { key: 'times', title: t.personTimes, figure: true, render: ({ figures }) => figures.personTimes },
    { key: 'received', title: t.received, figure: true, render: ({ figures }) => figures.received },
    { key: 'cash', title: t.cash, figure: true, render: ({ figures }) => formatMoney(figures.cash) },
    { key: 'goods', title: t.goods, figure: true, render: ({ figures }) => formatMoney(figures.goods) },
    {
      key: 'amount',
      title: t.amount,
      figure: true,
      short: true,
      render: ({ figures }) => formatMoney(figures.amount),
    },
  ]
  return (
    <>
      <p>{t.reading(year, all.persons, all.personTimes, formatMoney(all.amount))}</p>
      <section className="stack" aria-labelledby="amounts">
        <h2 id="amounts">{t.amounts}</h2>
        <Bars
          label={t.amounts}
          bars={lines.map(({ id, name, figures }) => ({
            id,
            label: name,
            to: `/desk/campaigns?kind=${id}`,
            value: Number(figures.amount),
            of: most,
            words: t.amountOf(formatMoney(figures.amount), figures.personTimes),
          }))}
        />
      </section>
      <section className="stack" aria-labelledby="figures">
        <h2 id="figures">{t.asTable}</h2>
        <DataTable
          label={t.asTable}
          columns={columns}
          rows={[...lines, { id: 'ALL', name: t.together, figures: all }]}
          rowKey={({ id }) => id}
        />
      </section>
    </>
  )
}
