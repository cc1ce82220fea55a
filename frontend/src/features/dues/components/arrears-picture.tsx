import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Bars } from '../../../ui/desk/bars'
import { DataTable } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import type { DuesArrears } from '../api/arrears'
import { duesTexts } from '../texts'

/** Exact fen, for lengths and comparisons only. */
const fen = (amount: string) => Number(amount.replace('.', ''))

/** Arrears by age and by union, as bars or as tables. */
export function ArrearsPicture({ arrears }: { arrears: DuesArrears }) {
  const t = useTexts(duesTexts)
  const [search, change] = useSearch()
  const asTable = search.get('view') === 'table'
  const { buckets, unions } = arrears
  const words = (members: number, amount: string) => `${members} · ${formatMoney(amount)}`
  const ages = buckets.map((bucket) => ({ ...bucket, label: t.ages(bucket.from, bucket.to) }))
  const most = (amounts: readonly string[]) => Math.max(0, ...amounts.map(fen))
  const oldest = most(buckets.map(({ amount }) => amount))
  const largest = most(unions.map(({ amount }) => amount))
  return (
    <div className="stack">
      <ChipGroup
        name="view"
        label={t.view}
        labelHidden
        choices={[
          { value: 'chart', label: t.chart },
          { value: 'table', label: t.table },
        ]}
        value={asTable ? 'table' : 'chart'}
        onChange={(view) => change({ view: view === 'chart' ? '' : view })}
      />
      <p>
        {t.arrearsReading(
          formatMoney(arrears.amount),
          buckets.reduce((sum, { members }) => sum + members, 0),
        )}
      </p>
      <h2>{t.byAge}</h2>
      {asTable ? (
        <DataTable
          label={t.byAge}
          rows={ages}
          rowKey={({ label }) => label}
          columns={[
            { key: 'age', title: t.age, render: ({ label }) => label },
            { key: 'people', title: t.people, figure: true, render: ({ members }) => members },
            { key: 'months', title: t.monthsOpen, figure: true, render: ({ months }) => months },
            { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
          ]}
        />
      ) : (
        <Bars
          label={t.byAge}
          bars={ages.map(({ label, members, amount }) => ({
            id: label,
            label,
            value: fen(amount),
            of: oldest,
            words: words(members, amount),
          }))}
        />
      )}
      <h2>{t.byUnion}</h2>
      {asTable ? (
        <DataTable
          label={t.byUnion}
          rows={unions}
          rowKey={({ union }) => union.id}
          columns={[
            { key: 'union', title: t.union, render: ({ union }) => union.name },
            { key: 'people', title: t.people, figure: true, render: ({ members }) => members },
            { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
          ]}
        />
      ) : (
        <Bars
          label={t.byUnion}
          bars={unions.map(({ union, members, amount }) => ({
            id: union.id,
            label: union.name,
            to: `/desk/dues/arrears?union=${union.id}`,
            value: fen(amount),
            of: largest,
            words: words(members, amount),
          }))}
        />
      )}
    </div>
  )
}
