import { useQuery } from '@tanstack/react-query'
import { addDays, formatDate, today, yearOf } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { overviewQuery, type CareOverview } from '../../api/get-overview'
import { HeatMap } from '../../components/desk/heat-map'
import { todoTexts } from '../../todo-texts'
import '../../condolence.css'

export default function OverviewPage() {
  const t = useTexts(todoTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const asked = Number(search.get('year'))
  const year = asked >= 2000 && asked <= thisYear ? asked : thisYear
  const overview = useQuery(overviewQuery(year, unionId))
  return (
    <>
      <PageHeader title={t.overviewTitle} intro={t.overviewIntro} back="/desk/visits" />
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
          <Loaded of={overview} heights={[20, 20]}>
            {(data) => (
              <>
                <HeatMap cells={data.months} />
                <Coverage units={data.units} />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </>
  )
}

function Coverage({ units }: { units: CareOverview['units'] }) {
  const t = useTexts(todoTexts)
  const language = useLanguage()
  const yearAgo = addDays(today(), -365)
  const lacks = (unit: CareOverview['units'][number]) =>
    unit.lastVisitOn === undefined || unit.lastVisitOn < yearAgo
  const columns: Column<CareOverview['units'][number]>[] = [
    { key: 'union', title: t.union, render: (unit) => unit.union.name },
    { key: 'members', title: t.members, figure: true, short: true, render: (unit) => unit.members },
    {
      key: 'last',
      title: t.lastVisit,
      short: true,
      render: (unit) => (
        <>
          {unit.lastVisitOn === undefined ? t.never : formatDate(unit.lastVisitOn, language)}{' '}
          {lacks(unit) && <Badge tone="gold">{t.overAYear}</Badge>}
        </>
      ),
    },
  ]
  return (
    <section className="stack" aria-labelledby="coverage">
      <h2 id="coverage">{t.coverage}</h2>
      <p>{t.coverageReading(units.filter(lacks).length)}</p>
      <DataTable label={t.coverage} columns={columns} rows={units} rowKey={(unit) => unit.union.id} />
    </section>
  )
}
