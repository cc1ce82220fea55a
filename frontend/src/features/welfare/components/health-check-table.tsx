import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { healthChecksQuery, type HealthCheckListItem } from '../api/health-checks'
import { checkTexts } from '../check-texts'
import { OpenCheckSheet } from './open-check-sheet'

/** Rounds of health checks. */
export function HealthCheckTable() {
  const t = useTexts(checkTexts)
  const session = useSession()
  const checks = useInfiniteQuery(healthChecksQuery)
  const [opening, setOpening] = useState(false)
  const columns: Column<HealthCheckListItem>[] = [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/desk/welfare/checks/${id}`}>{name}</Link>,
    },
    { key: 'provider', title: t.provider, render: ({ provider }) => provider },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'booking',
      title: t.booking,
      short: true,
      render: ({ bookFrom, bookTo }) => `${bookFrom} – ${addDays(bookTo, -1)}`,
    },
    { key: 'taken', title: t.taken, figure: true, render: ({ taken, places }) => t.of(taken, places) },
  ]
  return (
    <div className="stack">
      {may(session, 'WELFARE_WRITE') && (
        <div>
          <Button icon="plus" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.checks}
        columns={columns}
        of={checks}
        rowKey={({ id }) => id}
        empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
      />
      {opening && <OpenCheckSheet onClose={() => setOpening(false)} />}
    </div>
  )
}
