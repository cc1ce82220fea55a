import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { DetailDrawer } from '../../../ui/desk/drawer'
import { Empty } from '../../../ui/states'
import { movementsQuery, type SanatoriumMovement, type SanatoriumQuota } from '../api/quotas'
import { sanatoriumTexts } from '../texts'

/** Every movement of an account: what came down, what went back up. */
export function HistorySheet({ quota, onClose }: { quota: SanatoriumQuota; onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const language = useLanguage()
  const movements = useInfiniteQuery(movementsQuery(quota.id))
  const columns: Column<SanatoriumMovement>[] = [
    { key: 'at', title: t.at, short: true, render: ({ at }) => formatDateTime(at, language) },
    {
      key: 'kind',
      title: t.entry,
      render: ({ kind, reason }) => (
        <>
          {t.entryKinds[kind]}
          {reason !== undefined && <span className="soft small"> {reason}</span>}
        </>
      ),
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'places',
      title: t.difference,
      figure: true,
      render: ({ places }) => (places > 0 ? `+${String(places)}` : String(places)),
    },
  ]
  return (
    <DetailDrawer title={t.historyOf(quota.union.name)} open onClose={onClose}>
      <CursorTable
        label={t.historyOf(quota.union.name)}
        columns={columns}
        of={movements}
        rowKey={({ id }) => id}
        empty={<Empty icon="clock" title={t.history} text={t.noHistory} />}
      />
    </DetailDrawer>
  )
}
