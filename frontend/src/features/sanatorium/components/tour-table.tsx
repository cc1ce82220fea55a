import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import type { SanatoriumProgram } from '../api/programs'
import { toursQuery, type SanatoriumTour } from '../api/tours'
import { tourTexts } from '../tour-texts'
import { PlanTourSheet } from './plan-tour-sheet'
import { TourBadge } from './tour-badge'

/** The tours of a programme, the latest departure first. */
export function TourTable({ program }: { program: SanatoriumProgram }) {
  const t = useTexts(tourTexts)
  const language = useLanguage()
  const session = useSession()
  const tours = useInfiniteQuery(toursQuery(program.id))
  const [planning, setPlanning] = useState(false)
  const columns: Column<SanatoriumTour>[] = [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/desk/sanatorium/tours/${id}`}>{name}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'beginsOn',
      title: t.beginsOn,
      short: true,
      render: ({ beginsOn, days }) => `${formatDate(beginsOn, language)} ${t.dayCount(days)}`,
    },
    {
      key: 'destination',
      title: t.division,
      render: ({ destination, outside }) => (outside ? `${destination}（${t.outside}）` : destination),
    },
    {
      key: 'taken',
      title: t.taken,
      figure: true,
      render: ({ taken, maximum, waiting }) => t.counts(taken, maximum, waiting),
    },
    { key: 'status', title: t.status, render: ({ status }) => <TourBadge status={status} /> },
  ]
  return (
    <section className="section" aria-labelledby="tours">
      <h2 id="tours">{t.tours}</h2>
      <p className="soft small">{t.toursIntro}</p>
      {program.status === 'PUBLISHED' && may(session, 'SANATORIUM_WRITE') && (
        <div>
          <Button icon="plus" onClick={() => setPlanning(true)}>
            {t.plan}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.tours}
        columns={columns}
        of={tours}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.tours} text={t.noTours} />}
      />
      {planning && <PlanTourSheet program={program} onClose={() => setPlanning(false)} />}
    </section>
  )
}
