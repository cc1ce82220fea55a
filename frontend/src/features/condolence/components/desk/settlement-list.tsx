import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Link, useSearch } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { ChipGroup } from '../../../../ui/field'
import { Empty } from '../../../../ui/states'
import { settlementsQuery, type CareSettlement, type CareSettlementStatus } from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'
import { SettlementBadge } from './settlement-badge'

const statuses = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'PAID',
  'DUE_BACK',
  'CANCELLED',
] as const satisfies readonly CareSettlementStatus[]

/** Settlements of the union and those below, by where they stand. */
export function SettlementList({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(settlementTexts)
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status'))
  const settlements = useInfiniteQuery(settlementsQuery({ unionId, status }))
  const columns: Column<CareSettlement>[] = [
    {
      key: 'no',
      title: t.number,
      short: true,
      render: ({ id, settlementNo }) => <Link to={`/desk/visits/settlements/${id}`}>{settlementNo}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'scope', title: t.scope, render: (one) => scopeOf(one, t) },
    { key: 'visits', title: t.visits, figure: true, render: ({ visits }) => visits },
    { key: 'total', title: t.total, figure: true, render: ({ total }) => formatMoney(total) },
    { key: 'status', title: t.status, short: true, render: (one) => <SettlementBadge status={one.status} /> },
  ]
  return (
    <>
      <ChipGroup
        name="status"
        label={t.status}
        labelHidden
        choices={[
          { value: 'ALL', label: t.all },
          ...statuses.map((value) => ({ value, label: t.statuses[value] })),
        ]}
        value={status ?? 'ALL'}
        onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
      />
      <CursorTable
        label={t.settlements}
        columns={columns}
        of={settlements}
        rowKey={({ id }) => id}
        empty={<Empty icon="file" title={t.noSettlementsTitle} text={t.noSettlementsText} />}
      />
    </>
  )
}

interface ScopeWords {
  ofMonth: (month: string) => string
  everything: string
}

/** What it was gathered of. */
export function scopeOf({ month, handlerName }: CareSettlement, t: ScopeWords): string {
  const narrowed = [...(month ? [t.ofMonth(month)] : []), ...(handlerName ? [handlerName] : [])]
  return narrowed.length === 0 ? t.everything : narrowed.join(' · ')
}
