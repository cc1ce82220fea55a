import { useInfiniteQuery } from '@tanstack/react-query'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { importsQuery, type Import } from '../api/list-imports'
import { rosterTexts } from '../roster-texts'
import { integrationTexts } from '../texts'
import '../integration.css'

const tones = {
  PREVIEWING: 'plain',
  QUARANTINED: 'accent',
  READY: 'gold',
  COMMITTING: 'plain',
  COMMITTED: 'good',
  UNDOING: 'plain',
  UNDONE: 'plain',
  DISCARDED: 'plain',
  FAILED: 'accent',
} as const

export default function ImportsPage() {
  const t = useTexts(integrationTexts)
  const r = useTexts(rosterTexts)
  const imports = useInfiniteQuery(importsQuery)
  const columns: Column<Import>[] = [
    {
      key: 'file',
      title: t.file,
      render: (held) => <Link to={`/desk/imports/${held.id}`}>{held.fileName}</Link>,
    },
    { key: 'kind', title: t.kind, short: true, render: (held) => t.kinds[held.kind] },
    { key: 'union', title: t.union, render: (held) => held.union.name },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: (held) => <Badge tone={tones[held.status]}>{t.statuses[held.status]}</Badge>,
    },
    {
      key: 'counts',
      title: t.counts,
      render: ({ counts }) =>
        counts &&
        [
          t.countsText(counts.added, counts.changed, counts.errors),
          ...(counts.moved > 0 ? [r.moved(counts.moved)] : []),
          ...(counts.leaving > 0 ? [r.leaving(counts.leaving)] : []),
        ].join(' · '),
    },
    { key: 'by', title: t.by, short: true, render: (held) => held.createdBy.name },
    { key: 'at', title: t.at, short: true, render: (held) => formatStamp(held.createdAt) },
  ]
  const start = (
    <ButtonLink to="/desk/imports/new" icon="upload">
      {t.newImport}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.imports} intro={t.importsIntro}>
        {start}
      </PageHeader>
      <CursorTable
        label={t.imports}
        columns={columns}
        of={imports}
        rowKey={(held) => held.id}
        empty={
          <Empty icon="upload" title={t.noImportsTitle} text={t.noImportsText}>
            {start}
          </Empty>
        }
      />
    </>
  )
}
