import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { findingsQuery, type ReviewFinding } from '../api/findings'
import { reviewTexts } from '../texts'
import { FindingBadges } from './finding-badges'

/** Findings, the first due first; each leads to what was done about it. */
export function FindingTable({ filter }: { filter: Parameters<typeof findingsQuery>[0] }) {
  const t = useTexts(reviewTexts)
  const findings = useInfiniteQuery(findingsQuery(filter))
  const columns: Column<ReviewFinding>[] = [
    {
      key: 'title',
      title: t.title,
      render: ({ id, title }) => <Link to={`/desk/audit-findings/${id}`}>{title}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'severity', title: t.severity, short: true, render: ({ severity }) => t.severities[severity] },
    { key: 'dueOn', title: t.dueOn, short: true, render: ({ dueOn }) => dueOn },
    { key: 'state', title: t.state, short: true, render: (one) => <FindingBadges finding={one} /> },
  ]
  return (
    <CursorTable
      label={t.findings}
      columns={columns}
      of={findings}
      rowKey={({ id }) => id}
      empty={<Empty icon="check" title={t.noFindingsTitle} text={t.noFindingsText} />}
    />
  )
}
