import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Card } from '../../../ui/surface'
import { historyQuery, type UnionState } from '../api/list-history'
import { organizationTexts } from '../texts'
import { useKindName } from './use-kind-name'

/** What the union was, period by period. */
export function UnionPast({ unionId }: { unionId: string }) {
  const t = useTexts(organizationTexts)
  const kindName = useKindName()
  const history = useInfiniteQuery(historyQuery(unionId))
  const columns: Column<UnionState>[] = [
    { key: 'from', title: t.from, short: true, render: ({ from }) => from ?? t.sinceEver },
    { key: 'to', title: t.until, short: true, render: ({ to }) => to ?? t.stillSo },
    { key: 'name', title: t.name, render: ({ name }) => name },
    { key: 'kind', title: t.kind, short: true, render: ({ kind }) => kindName(kind) },
    { key: 'parent', title: t.parent, render: ({ parent }) => parent?.name ?? '' },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: ({ status }) => (status === 'DISSOLVED' ? t.dissolved : t.active),
    },
  ]
  return (
    <Card>
      <section className="stack-s" aria-labelledby="past">
        <h2 id="past">{t.history}</h2>
        <CursorTable
          label={t.history}
          columns={columns}
          of={history}
          rowKey={({ from = '', name }) => `${from} ${name}`}
          empty={<p className="soft">{t.noHistory}</p>}
        />
      </section>
    </Card>
  )
}
