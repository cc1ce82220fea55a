import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { formatMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useSearch } from '../../../lib/router'
import { Bars } from '../../../ui/desk/bars'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { Loaded } from '../../../ui/states'
import { programsQuery } from '../api/programs'
import { statisticsQuery, type SanatoriumStatistics } from '../api/statistics'
import { statisticsTexts } from '../statistics-texts'
import { sanatoriumTexts } from '../texts'
import { ScoreBars } from './tour-feedback'

const views = ['bars', 'table'] as const
type Texts = typeof statisticsTexts.zh
type FormNames = (typeof sanatoriumTexts.zh)['formNames']

/** What a year of tours comes to: pictures, and the same as a table. Everything chosen stands in the address. */
export function YearStatistics({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(statisticsTexts)
  const { formNames } = useTexts(sanatoriumTexts)
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const years = Array.from({ length: 5 }, (_, back) => thisYear - back)
  const year = years.find((known) => String(known) === search.get('year')) ?? thisYear
  const view = views.find((known) => known === search.get('view')) ?? 'bars'
  const programs = useInfiniteQuery(programsQuery({ unionId, year }))
  const known = programs.data ? rowsOf(programs.data) : []
  const program = search.get('program') ?? ''
  const statistics = useQuery(statisticsQuery(unionId ?? '', year, program === '' ? undefined : program))
  return (
    <div className="stack">
      <div className="toolbar">
        <SelectField
          name="year"
          label={t.year}
          choices={years.map((one) => ({ value: String(one), label: t.yearOf(one) }))}
          value={String(year)}
          onChange={(chosen) => change({ year: chosen === String(thisYear) ? '' : chosen, program: '' })}
        />
        <SelectField
          name="program"
          label={t.program}
          none={t.allPrograms}
          choices={known.map(({ id, name }) => ({ value: id, label: name }))}
          value={program}
          onChange={(chosen) => change({ program: chosen })}
        />
        <ChipGroup
          name="view"
          label={t.view}
          choices={views.map((value) => ({ value, label: t.views[value] }))}
          value={view}
          onChange={(value) => change({ view: value === 'bars' ? '' : value })}
        />
      </div>
      <Loaded of={statistics} heights={[4, 12]}>
        {(shown) => (
          <div className="sections">
            <div className="stack-s" role="status">
              <p>{t.uptake(shown.completed, shown.entitled, shown.percent)}</p>
              <p className="soft">{t.money(formatMoney(shown.paid), formatMoney(shown.own))}</p>
              {shown.losses.persons > 0 && <p className="soft">{lossesOf(shown, t)}</p>}
            </div>
            {shown.completed === 0 ? (
              <p className="soft">{t.none}</p>
            ) : view === 'bars' ? (
              <Pictures of={shown} />
            ) : (
              <DataTable
                label={t.completion}
                columns={columnsOf(t)}
                rows={linesOf(shown, t, formNames)}
                rowKey={({ id }) => id}
              />
            )}
            <Satisfaction of={shown.satisfaction} />
          </div>
        )}
      </Loaded>
    </div>
  )
}

function lossesOf({ losses: { persons, herself, unit } }: SanatoriumStatistics, t: Texts): string {
  return t.losses(persons, formatMoney(herself), formatMoney(unit))
}

function Pictures({
  of: { completed, entitled, percent, destinations, forms, ages },
}: {
  of: SanatoriumStatistics
}) {
  const t = useTexts(statisticsTexts)
  const { formNames } = useTexts(sanatoriumTexts)
  const [first] = destinations
  return (
    <>
      <Bars
        label={t.completion}
        bars={[
          {
            id: 'uptake',
            label: t.completion,
            value: Math.min(completed, entitled),
            of: entitled,
            words: t.uptake(completed, entitled, percent),
          },
        ]}
      />
      <section className="stack-s" aria-labelledby="destinations">
        <h2 id="destinations">{t.destinations}</h2>
        {first && <p>{t.mostTo(first.destination, first.persons)}</p>}
        <Bars
          label={t.destinations}
          bars={destinations.map(({ division, destination, persons }) => ({
            id: `${division} ${destination}`,
            label: destination,
            value: persons,
            of: completed,
            words: t.people(persons),
          }))}
        />
      </section>
      <section className="stack-s" aria-labelledby="forms">
        <h2 id="forms">{t.forms}</h2>
        <Bars
          label={t.forms}
          bars={forms.map(({ form, persons }) => ({
            id: form,
            label: formNames[form],
            value: persons,
            of: completed,
            words: t.people(persons),
          }))}
        />
      </section>
      <section className="stack-s" aria-labelledby="ages">
        <h2 id="ages">{t.ages}</h2>
        {ages === undefined ? (
          <p className="soft">{t.agesHidden}</p>
        ) : (
          <Bars
            label={t.ages}
            bars={ages.map(({ age, persons }) => ({
              id: age,
              label: t.ageNames[age],
              value: persons,
              of: completed,
              words: t.people(persons),
            }))}
          />
        )}
      </section>
    </>
  )
}

function Satisfaction({
  of: { tours, asked, answered, mean, counts },
}: {
  of: SanatoriumStatistics['satisfaction']
}) {
  const t = useTexts(statisticsTexts)
  return (
    <section className="stack-s" aria-labelledby="satisfaction">
      <h2 id="satisfaction">{t.satisfaction}</h2>
      {mean === undefined ? (
        <p className="soft">{t.noSatisfaction}</p>
      ) : (
        <>
          <p>{t.satisfactionOf(tours, answered, asked, mean)}</p>
          <ScoreBars counts={counts} answered={answered} />
        </>
      )}
    </section>
  )
}

interface Line {
  id: string
  group: string
  item: string
  persons: number
  paid: string
}

/** The figures of the pictures in one table. */
function linesOf(
  { destinations, forms, ages = [] }: SanatoriumStatistics,
  t: Texts,
  formNames: FormNames,
): Line[] {
  return [
    ...destinations.map(({ division, destination, persons, paid }) => ({
      id: `${division} ${destination}`,
      group: t.destinations,
      item: destination,
      persons,
      paid: formatMoney(paid),
    })),
    ...forms.map(({ form, persons }) => ({
      id: form,
      group: t.forms,
      item: formNames[form],
      persons,
      paid: '—',
    })),
    ...ages.map(({ age, persons }) => ({
      id: age,
      group: t.ages,
      item: t.ageNames[age],
      persons,
      paid: '—',
    })),
  ]
}

const columnsOf = (t: Texts): Column<Line>[] => [
  { key: 'group', title: t.group, render: ({ group }) => group },
  { key: 'item', title: t.item, render: ({ item }) => item },
  { key: 'persons', title: t.persons, figure: true, render: ({ persons }) => String(persons) },
  { key: 'paid', title: t.paid, figure: true, render: ({ paid }) => paid },
]
