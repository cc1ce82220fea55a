import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Bars } from '../../../ui/desk/bars'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import {
  participationQuery,
  type CountedBy,
  type EnrollmentRound,
  type ParticipationLine,
} from '../api/rounds'
import { welfareTexts } from '../texts'

const ways = ['BASIC_UNION', 'EMPLOYER'] as const
const views = ['bars', 'table'] as const
type Texts = typeof welfareTexts.zh

const isShort = ({ enrolled, least }: ParticipationLine) =>
  least !== undefined && enrolled > 0 && enrolled < least

/** How many take part; by employer and by basic union are two counts. Bars, and the same as a table. */
export function ParticipationView({ round }: { round: EnrollmentRound }) {
  const t = useTexts(welfareTexts)
  const [search, change] = useSearch()
  const by: CountedBy = ways.find((known) => known === search.get('by')) ?? 'BASIC_UNION'
  const view = views.find((known) => known === search.get('view')) ?? 'bars'
  const participation = useQuery(participationQuery(round.id, by))
  return (
    <section className="section" aria-labelledby="participation">
      <h2 id="participation">{t.participation}</h2>
      <div className="toolbar">
        <ChipGroup
          name="by"
          label={t.by}
          labelHidden
          choices={ways.map((value) => ({ value, label: t.counted[value] }))}
          value={by}
          onChange={(value) => change({ by: value === 'BASIC_UNION' ? '' : value })}
        />
        <ChipGroup
          name="view"
          label={t.view}
          labelHidden
          choices={views.map((value) => ({ value, label: t.views[value] }))}
          value={view}
          onChange={(value) => change({ view: value === 'bars' ? '' : value })}
        />
      </div>
      <Loaded of={participation} heights={[2, 10]}>
        {(shown) => (
          <div className="stack">
            <p role="status">
              {t.summary(shown.units, shown.persons, shown.personTimes, formatMoney(shown.subsidy))}
            </p>
            {shown.items.length === 0 ? (
              <p className="soft">{t.nobody}</p>
            ) : view === 'bars' ? (
              <Bars
                label={t.participation}
                bars={shown.items.map((line) => ({
                  id: line.id,
                  label: line.name,
                  ...(isShort(line) && { detail: t.short(line.least ?? 0) }),
                  value: Math.min(line.enrolled, line.base),
                  of: line.base,
                  words: t.of(line.enrolled, line.base),
                }))}
              />
            ) : (
              <DataTable
                label={t.participation}
                columns={columnsOf(t)}
                rows={shown.items}
                rowKey={({ id }) => id}
              />
            )}
          </div>
        )}
      </Loaded>
    </section>
  )
}

const columnsOf = (t: Texts): Column<ParticipationLine>[] => [
  { key: 'unit', title: t.unit, render: ({ name }) => name },
  {
    key: 'enrolled',
    title: t.persons,
    figure: true,
    render: (line) => (
      <>
        {isShort(line) && <Badge tone="gold">{t.short(line.least ?? 0)}</Badge>} {line.enrolled}
      </>
    ),
  },
  { key: 'base', title: t.base, figure: true, render: ({ base }) => base },
  { key: 'shares', title: t.shares, figure: true, render: ({ shares }) => shares },
  { key: 'price', title: t.price, figure: true, render: ({ price }) => formatMoney(price) },
  { key: 'ownShare', title: t.ownShare, figure: true, render: ({ ownShare }) => formatMoney(ownShare) },
  { key: 'subsidy', title: t.subsidy, figure: true, render: ({ subsidy }) => formatMoney(subsidy) },
]
