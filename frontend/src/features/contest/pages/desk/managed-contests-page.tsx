import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { formatDate, today, yearOf } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link, useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter, useWorkingUnion } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { PageHeader } from '../../../../ui/page'
import { SelectField } from '../../../../ui/select-field'
import { Empty } from '../../../../ui/states'
import { contestsQuery, type Contest } from '../../api/contests'
import { AnnounceSheet } from '../../components/desk/announce-sheet'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'

const back = 10

/** Contests of a union and below it. */
export default function ManagedContestsPage() {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const working = useWorkingUnion()
  const [search, change] = useSearch()
  const [announcing, setAnnouncing] = useState(false)
  const years = Array.from({ length: back }, (_, ago) => String(yearOf(today()) + 1 - ago))
  const year = years.find((known) => known === search.get('year'))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        {may(session, 'CONTEST_MANAGE') && (
          <Button icon="plus" onClick={() => setAnnouncing(true)}>
            {t.announce}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <SelectField
              name="year"
              label={t.year}
              none={t.allYears}
              choices={years.map((value) => ({ value, label: words.ofYear(Number(value)) }))}
              value={year ?? ''}
              onChange={(value) => change({ year: value })}
            />
          </div>
          <ContestTable unionId={unionId} year={year === undefined ? undefined : Number(year)} />
        </div>
      </div>
      {announcing && <AnnounceSheet union={working} onClose={() => setAnnouncing(false)} />}
    </>
  )
}

function ContestTable(filter: { unionId: string | undefined; year: number | undefined }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const language = useLanguage()
  const contests = useInfiniteQuery(contestsQuery(filter))
  const columns: Column<Contest>[] = [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/desk/contests/${id}`}>{name}</Link>,
    },
    { key: 'year', title: t.year, short: true, render: ({ year }) => words.ofYear(year) },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'items', title: t.items, render: ({ items }) => items.map(({ name }) => name).join(' · ') },
    { key: 'state', title: t.state, short: true, render: ({ state }) => words.states[state] },
    {
      key: 'until',
      title: words.entriesUntil,
      short: true,
      render: ({ entriesUntil }) => formatDate(entriesUntil, language),
    },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={contests}
      rowKey={({ id }) => id}
      empty={<Empty icon="star" title={words.noneTitle} text={words.noneText} />}
    />
  )
}
