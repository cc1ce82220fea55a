import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { reliefsQuery, type Relief, type ReliefStatus } from '../api/reliefs'
import { ReliefBadge } from '../components/relief-badge'
import { ReliefFiguresView } from '../components/relief-figures'
import { contributionTexts } from '../texts'

const statuses = ['APPLIED', 'APPROVED', 'PAID', 'REFUSED'] as const satisfies readonly ReliefStatus[]

/** Contributions put off, reduced and given back: what was granted this year, and every application. */
export default function ReliefsPage() {
  const t = useTexts(contributionTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status'))
  const reliefs = useInfiniteQuery(reliefsQuery({ unionId, status }))
  const year = yearOf(today())
  const columns: Column<Relief>[] = [
    {
      key: 'no',
      title: t.remittanceNo,
      short: true,
      render: ({ id, reliefNo }) => <Link to={`/desk/finance/reliefs/${id}`}>{reliefNo}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'kind', title: t.reliefKind, short: true, render: ({ kind }) => t.reliefKinds[kind] },
    { key: 'amount', title: t.sum, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'until', title: t.until, short: true, render: ({ until }) => until ?? '—' },
    {
      key: 'status',
      title: t.state,
      short: true,
      render: (one) => <ReliefBadge status={one.status} />,
    },
  ]
  return (
    <>
      <PageHeader title={t.reliefs} intro={t.reliefsIntro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <h2>{t.reliefFigures(year)}</h2>
          <ReliefFiguresView unionId={unionId} year={year} />
          <h2>{t.reliefApplications}</h2>
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL', label: t.all },
              ...statuses.map((value) => ({ value, label: t.reliefStatuses[value] })),
            ]}
            value={status ?? 'ALL'}
            onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
          />
          <CursorTable
            label={t.reliefApplications}
            columns={columns}
            of={reliefs}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noReliefsTitle} text={t.noReliefsText} />}
          />
        </div>
      </div>
    </>
  )
}
