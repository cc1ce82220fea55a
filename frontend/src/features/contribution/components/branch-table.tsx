import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable } from '../../../ui/desk/data-table'
import type { RemittanceBranch } from '../api/remittances'
import { contributionTexts } from '../texts'
import { stateOf } from './branch-state'
import { RemittanceStateBadge } from './remittance-badges'

/** What the map shows, in figures; also the unions that owe nothing. */
export function BranchTable({
  branches,
  to,
}: {
  branches: readonly RemittanceBranch[]
  to: (branch: RemittanceBranch) => string
}) {
  const t = useTexts(contributionTexts)
  return (
    <DataTable
      label={t.map}
      rows={branches}
      rowKey={({ union }) => union.id}
      columns={[
        {
          key: 'union',
          title: t.union,
          render: (branch) =>
            branch.left ? (
              `${branch.union.name} ${t.movedAway}`
            ) : (
              <Link to={to(branch)}>{branch.union.name}</Link>
            ),
        },
        {
          key: 'state',
          title: t.state,
          short: true,
          render: ({ counts }) => <RemittanceStateBadge state={stateOf(counts)} />,
        },
        { key: 'owing', title: t.owing, figure: true, render: ({ counts }) => counts.owing },
        {
          key: 'inTime',
          title: t.remittanceStates.IN_TIME,
          figure: true,
          render: ({ counts }) => counts.inTime,
        },
        { key: 'late', title: t.remittanceStates.LATE, figure: true, render: ({ counts }) => counts.late },
        {
          key: 'partly',
          title: t.remittanceStates.PARTLY,
          figure: true,
          render: ({ counts }) => counts.partly,
        },
        {
          key: 'missing',
          title: t.remittanceStates.MISSING,
          figure: true,
          render: ({ counts }) => counts.missing,
        },
        {
          key: 'notDeclared',
          title: t.remittanceStates.NOT_DECLARED,
          figure: true,
          render: ({ counts }) => counts.notDeclared,
        },
        { key: 'owed', title: t.owedUp, figure: true, render: ({ counts }) => formatMoney(counts.owed) },
        {
          key: 'remitted',
          title: t.remitted,
          figure: true,
          render: ({ counts }) => formatMoney(counts.remitted),
        },
      ]}
    />
  )
}
