import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import type { Committee } from '../../api/list-committees'
import { electionsQuery } from '../../api/list-elections'
import type { Election } from '../../api/list-my-elections'
import { electionDeskTexts } from '../../desk-texts'
import { DraftSheet } from './draft-sheet'

interface ElectionListProps {
  unionId: string
  committees: readonly Committee[]
}

/** The elections of a union and below, and the way to a new one. */
export function ElectionList({ unionId, committees }: ElectionListProps) {
  const t = useTexts(electionDeskTexts)
  const session = useSession()
  const elections = useInfiniteQuery(electionsQuery(unionId))
  const [drafting, setDrafting] = useState(false)
  const columns: Column<Election>[] = [
    {
      key: 'what',
      title: t.elections,
      render: ({ id, kind, type }) => (
        <Link to={`/desk/elections/${id}`}>
          {t.kinds[kind]} · {t.types[type]}
        </Link>
      ),
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'status',
      title: t.state,
      short: true,
      render: ({ status }) => <Badge>{t.statuses[status]}</Badge>,
    },
    {
      key: 'turnout',
      title: t.votedColumn,
      short: true,
      render: ({ voted, entitled }) =>
        voted !== undefined && entitled !== undefined ? t.turnout(voted, entitled) : '',
    },
  ]
  return (
    <section className="stack" aria-labelledby="elections">
      <div className="row between">
        <div>
          <h2 id="elections">{t.elections}</h2>
          <p className="soft small">{t.electionsIntro}</p>
        </div>
        {may(session, 'COMMITTEE_WRITE') && (
          <Button icon="plus" look="secondary" onClick={() => setDrafting(true)}>
            {t.prepare}
          </Button>
        )}
      </div>
      <CursorTable
        label={t.elections}
        columns={columns}
        of={elections}
        rowKey={({ id }) => id}
        empty={<Empty icon="check" title={t.noElectionsTitle} text={t.noElectionsText} />}
      />
      {drafting && (
        <DraftSheet unionId={unionId} committees={committees} onClose={() => setDrafting(false)} />
      )}
    </section>
  )
}
