import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import {
  remittancesQuery,
  type Remittance,
  type RemittanceAccount,
  type RemittanceStatus,
} from '../api/remittances'
import { AccountTable } from '../components/account-table'
import { GiveSheet } from '../components/give-sheet'
import { RemitSheet } from '../components/remit-sheet'
import { RemittanceStatusBadge } from '../components/remittance-badges'
import { contributionTexts } from '../texts'

const statuses = ['PROPOSED', 'APPROVED', 'PAID', 'CONFIRMED'] as const satisfies readonly RemittanceStatus[]

/** What is still to be remitted, what is due first stands first; and everything that went between unions. */
export default function RemittancesPage() {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const writes = may(useSession(), 'CONTRIBUTION_WRITE')
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status'))
  const month = search.get('month')?.match(/^\d{4}-(0[1-9]|1[0-2])$/)?.[0]
  const remittances = useInfiniteQuery(remittancesQuery({ unionId, status }))
  const [remitting, setRemitting] = useState<RemittanceAccount>()
  const [giving, setGiving] = useState(false)
  const columns: Column<Remittance>[] = [
    {
      key: 'no',
      title: t.remittanceNo,
      short: true,
      render: ({ id, remittanceNo }) => <Link to={`/desk/finance/remittances/${id}`}>{remittanceNo}</Link>,
    },
    { key: 'direction', title: t.direction, short: true, render: ({ direction }) => t.directions[direction] },
    { key: 'payer', title: t.payer, render: ({ payer }) => payer.name },
    { key: 'receiver', title: t.receiver, render: ({ receiver }) => receiver.name },
    { key: 'amount', title: t.sum, figure: true, render: ({ amount }) => formatMoney(amount) },
    {
      key: 'status',
      title: t.state,
      short: true,
      render: (one) => <RemittanceStatusBadge of={one} />,
    },
  ]
  return (
    <>
      <PageHeader title={t.remittances} intro={t.remittancesIntro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="row">
            {writes && unionId !== undefined && (
              <Button look="secondary" onClick={() => setGiving(true)}>
                {t.give}
              </Button>
            )}
            <ButtonLink look="quiet" to="/desk/finance/remittance-board">
              {t.board}
            </ButtonLink>
          </div>
          <h2>{month === undefined ? t.deadlines : t.deadlinesOf(formatMonth(month, language))}</h2>
          {month !== undefined && (
            <div className="row">
              <Button look="quiet" onClick={() => change({ month: '' })}>
                {t.allMonths}
              </Button>
            </div>
          )}
          <AccountTable
            unionId={unionId}
            month={month}
            state="OPEN"
            onRemit={writes ? setRemitting : undefined}
          />
          <h2>{t.transfers}</h2>
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
            label={t.transfers}
            columns={columns}
            of={remittances}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noTransfersTitle} text={t.noTransfersText} />}
          />
        </div>
      </div>
      {remitting && <RemitSheet account={remitting} onClose={() => setRemitting(undefined)} />}
      {giving && unionId !== undefined && <GiveSheet unionId={unionId} onClose={() => setGiving(false)} />}
    </>
  )
}
