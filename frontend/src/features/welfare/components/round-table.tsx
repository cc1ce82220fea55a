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
import { Badge } from '../../../ui/surface'
import { roundsQuery, type EnrollmentRoundListItem } from '../api/rounds'
import { welfareTexts } from '../texts'
import { OpenRoundSheet } from './open-round-sheet'

/** A period as people say it: its last day is one of it. */
const span = (from: string, to: string) => `${from} – ${addDays(to, -1)}`

/** Rounds of the caller's unions and of those above her own. */
export function RoundTable() {
  const t = useTexts(welfareTexts)
  const session = useSession()
  const rounds = useInfiniteQuery(roundsQuery(undefined))
  const [opening, setOpening] = useState(false)
  const columns: Column<EnrollmentRoundListItem>[] = [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/desk/welfare/rounds/${id}`}>{name}</Link>,
    },
    { key: 'scheme', title: t.scheme, render: ({ schemeName }) => schemeName },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'window',
      title: t.window,
      short: true,
      render: ({ enrollFrom, enrollTo }) => span(enrollFrom, enrollTo),
    },
    {
      key: 'period',
      title: t.period,
      short: true,
      render: ({ periodFrom, periodTo }) => span(periodFrom, periodTo),
    },
    {
      key: 'status',
      title: t.status,
      render: ({ status }) => <Badge tone={status === 'OPEN' ? 'good' : 'plain'}>{t.statuses[status]}</Badge>,
    },
  ]
  const canOpen = may(session, 'WELFARE_WRITE')
  return (
    <div className="stack">
      {canOpen && (
        <div>
          <Button icon="plus" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.rounds}
        columns={columns}
        of={rounds}
        rowKey={({ id }) => id}
        empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
      />
      {opening && <OpenRoundSheet onClose={() => setOpening(false)} />}
    </div>
  )
}
