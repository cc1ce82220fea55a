import { useInfiniteQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, navigate, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { expenseFileOf, expensesQuery, type ExpenseClaim } from '../api/claims'
import { ExpenseBadge } from '../components/expense-badge'
import { expenseTexts } from '../texts'

const statuses = [
  'DRAFT',
  'SUBMITTED',
  'CHECKED',
  'APPROVED',
  'PAID',
  'DUE_BACK',
  'REVERSED',
  'WITHDRAWN',
] as const

/** Expense claims by how far they have come. */
export default function ExpensesPage() {
  const t = useTexts(expenseTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status'))
  const mine = search.get('mine') === '1'
  const wanted = { unionId, status, ...(mine && { mine }) }
  const claims = useInfiniteQuery(expensesQuery(wanted))
  const columns: Column<ExpenseClaim>[] = [
    {
      key: 'no',
      title: t.number,
      short: true,
      render: ({ id, claimNo }) => <Link to={`/desk/finance/expenses/${id}`}>{claimNo}</Link>,
    },
    { key: 'title', title: t.title, render: ({ title }) => title },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'use', title: t.use, short: true, render: ({ use }) => t.uses[use] },
    { key: 'who', title: t.claimant, short: true, render: ({ claimant }) => claimant.name },
    { key: 'total', title: t.total, figure: true, render: ({ total }) => formatMoney(total) },
    { key: 'status', title: t.state, short: true, render: (one) => <ExpenseBadge status={one.status} /> },
  ]
  return (
    <>
      <PageHeader title={t.claims} intro={t.intro}>
        <div className="row">
          {may(session, 'EXPENSE_WRITE') && (
            <Button icon="plus" onClick={() => navigate('/desk/finance/expenses/new')}>
              {t.newClaim}
            </Button>
          )}
          <a className="button button-secondary" href={expenseFileOf(wanted)} download="expense-claims.xlsx">
            {t.fetchList}
          </a>
        </div>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL' as const, label: t.all },
              ...statuses.map((value) => ({ value, label: t.statuses[value] })),
            ]}
            value={status ?? 'ALL'}
            onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
          />
          {may(session, 'EXPENSE_WRITE') && (
            <ChipGroup
              name="mine"
              label={t.whose}
              labelHidden
              choices={[
                { value: 'ALL' as const, label: t.everybody },
                { value: 'MINE' as const, label: t.mine },
              ]}
              value={mine ? 'MINE' : 'ALL'}
              onChange={(value) => change({ mine: value === 'MINE' ? '1' : '' })}
            />
          )}
          <CursorTable
            label={t.claimList}
            columns={columns}
            of={claims}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noClaimsTitle} text={t.noClaimsText} />}
          />
        </div>
      </div>
    </>
  )
}
