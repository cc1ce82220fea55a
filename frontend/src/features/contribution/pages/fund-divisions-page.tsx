import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { fundDivisionsQuery, type FundDivision, type FundDivisionStatus } from '../api/fund-divisions'
import { DivisionBadge } from '../components/division-badge'
import { ProposeDivisionSheet } from '../components/propose-division-sheet'
import { divisionTexts } from '../division-texts'

const statuses = [
  'PROPOSED',
  'AUDITED',
  'APPROVED',
  'PAID',
  'REFUSED',
] as const satisfies readonly FundDivisionStatus[]

/** What unions that were split leave to those that were split off. */
export default function FundDivisionsPage() {
  const t = useTexts(divisionTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status'))
  const divisions = useInfiniteQuery(fundDivisionsQuery({ unionId, status }))
  const [proposing, setProposing] = useState(false)
  const columns: Column<FundDivision>[] = [
    {
      key: 'no',
      title: t.number,
      short: true,
      render: ({ id, divisionNo }) => <Link to={`/desk/finance/fund-divisions/${id}`}>{divisionNo}</Link>,
    },
    { key: 'old', title: t.oldUnion, render: ({ oldUnion }) => oldUnion.name },
    { key: 'new', title: t.newUnion, render: ({ newUnion }) => newUnion.name },
    { key: 'splitOn', title: t.splitOn, short: true, render: ({ splitOn }) => splitOn },
    { key: 'whole', title: t.netAssets, figure: true, render: ({ netAssets }) => formatMoney(netAssets) },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'status', title: t.state, short: true, render: (one) => <DivisionBadge status={one.status} /> },
  ]
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          {may(session, 'CONTRIBUTION_WRITE') &&
            (unionId === undefined ? (
              <p className="soft">{t.chooseUnion}</p>
            ) : (
              <div>
                <Button icon="plus" onClick={() => setProposing(true)}>
                  {t.propose}
                </Button>
              </div>
            ))}
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL', label: t.all },
              ...statuses.map((value) => ({ value, label: t.statuses[value] })),
            ]}
            value={status ?? 'ALL'}
            onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
          />
          <CursorTable
            label={t.title}
            columns={columns}
            of={divisions}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noneTitle} text={t.noneText} />}
          />
        </div>
      </div>
      {proposing && unionId !== undefined && (
        <ProposeDivisionSheet unionId={unionId} onClose={() => setProposing(false)} />
      )}
    </>
  )
}
