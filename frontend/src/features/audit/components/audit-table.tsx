import { useInfiniteQuery } from '@tanstack/react-query'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { auditQuery, type AuditEntry, type AuditFilter } from '../api/list-audit-entries'
import { auditTexts } from '../texts'

const shortHash = 8

/** The log; each line opens to all that is known of it. */
export function AuditTable({ filter, onClear }: { filter: AuditFilter; onClear: () => void }) {
  const t = useTexts(auditTexts)
  const entries = useInfiniteQuery(auditQuery(filter))
  const columns: Column<AuditEntry>[] = [
    {
      key: 'action',
      title: t.action,
      short: true,
      render: (entry) => <strong>{t.actions[entry.action] ?? entry.action}</strong>,
    },
    {
      key: 'outcome',
      title: t.outcome,
      short: true,
      width: 110,
      render: ({ outcome }) => (
        <Badge tone={outcome === 'REFUSED' ? 'accent' : 'good'}>{t.outcomes[outcome]}</Badge>
      ),
    },
    {
      key: 'actor',
      title: t.actor,
      render: ({ actor, onBehalfOf }) => (
        <>
          {actor}
          {onBehalfOf !== undefined && <div className="soft small">{t.onBehalfOf(onBehalfOf)}</div>}
        </>
      ),
    },
    { key: 'union', title: t.union, render: (entry) => entry.union?.name ?? '' },
    { key: 'at', title: t.at, short: true, render: (entry) => formatStamp(entry.at) },
    {
      key: 'chain',
      title: t.chain,
      short: true,
      render: (entry) =>
        entry.sealed && entry.chainNo !== undefined ? (
          <>
            {t.sealed(entry.chainNo.toLocaleString('en-US'))}{' '}
            <span className="code soft">{entry.hash?.slice(0, shortHash)}</span>
          </>
        ) : (
          <span className="soft">{t.notSealed}</span>
        ),
    },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={entries}
      rowKey={({ id }) => id}
      more={(entry) => <EntryFacts entry={entry} />}
      empty={
        <Empty icon="lock" title={t.emptyTitle} text={t.emptyText}>
          <Button look="secondary" onClick={onClear}>
            {t.clear}
          </Button>
        </Empty>
      }
    />
  )
}

function EntryFacts({ entry }: { entry: AuditEntry }) {
  const t = useTexts(auditTexts)
  const subject = [entry.subjectType, entry.subjectId].filter(Boolean).join(' ')
  return (
    <Facts
      facts={[
        [
          t.action,
          <span className="code" key="action">
            {entry.action}
          </span>,
        ],
        [t.detail, entry.detail],
        [t.subject, subject !== '' && <span className="code">{subject}</span>],
        [t.requestId, entry.requestId && <span className="code">{entry.requestId}</span>],
        [t.hash, entry.hash && <span className="code">{entry.hash}</span>],
      ]}
    />
  )
}
