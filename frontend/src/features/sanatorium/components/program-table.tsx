import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { programsQuery, type SanatoriumProgramListItem } from '../api/programs'
import { sanatoriumTexts } from '../texts'
import { DraftSheet } from './program-sheet'
import { ProgramBadge } from './program-badge'

/** Programmes of a union and below, with those from which its places come. */
export function ProgramTable({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(sanatoriumTexts)
  const session = useSession()
  const programs = useInfiniteQuery(programsQuery({ unionId }))
  const [drafting, setDrafting] = useState(false)
  const columns: Column<SanatoriumProgramListItem>[] = [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/desk/sanatorium/programs/${id}`}>{name}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'audience', title: t.audience, short: true, render: ({ audience }) => t.audiences[audience] },
    {
      key: 'years',
      title: t.years,
      short: true,
      render: ({ firstYear, years }) => t.yearSpan(firstYear, years),
    },
    {
      key: 'window',
      title: t.window,
      short: true,
      render: ({ firstMonth, lastMonth }) => t.months(firstMonth, lastMonth),
    },
    { key: 'places', title: t.places, figure: true, render: ({ places }) => String(places) },
    { key: 'status', title: t.status, short: true, render: ({ status }) => <ProgramBadge status={status} /> },
  ]
  return (
    <div className="stack">
      {may(session, 'SANATORIUM_WRITE') && (
        <div>
          <Button icon="plus" onClick={() => setDrafting(true)}>
            {t.draft}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.programs}
        columns={columns}
        of={programs}
        rowKey={({ id }) => id}
        empty={<Empty icon="calendar" title={t.noProgramsTitle} text={t.noProgramsText} />}
      />
      {drafting && <DraftSheet onClose={() => setDrafting(false)} />}
    </div>
  )
}
