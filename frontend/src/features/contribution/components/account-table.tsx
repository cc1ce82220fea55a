import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { accountsQuery, type RemittanceAccount, type RemittanceStateFilter } from '../api/remittances'
import { contributionTexts } from '../texts'
import { RemittanceStateBadge } from './remittance-badges'

interface AccountTableProps {
  unionId: string | undefined
  month?: string | undefined
  state: RemittanceStateFilter | undefined
  /** Absent for whoever may not propose. */
  onRemit?: ((account: RemittanceAccount) => void) | undefined
}

/** What unions owe upward; what is due first stands first. */
export function AccountTable({ onRemit, ...filter }: AccountTableProps) {
  const t = useTexts(contributionTexts)
  const accounts = useInfiniteQuery(accountsQuery(filter))
  const columns: Column<RemittanceAccount>[] = [
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'month', title: t.month, short: true, render: ({ month }) => month },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ state }) => <RemittanceStateBadge state={state} />,
    },
    { key: 'remitBy', title: t.remitBy, short: true, render: ({ remitBy }) => remitBy },
    { key: 'upper', title: t.goesTo, render: ({ upper }) => upper.name },
    { key: 'owed', title: t.owedUp, figure: true, render: ({ owed }) => formatMoney(owed) },
    { key: 'remitted', title: t.remitted, figure: true, render: ({ remitted }) => formatMoney(remitted) },
    { key: 'underWay', title: t.underWay, figure: true, render: ({ underWay }) => formatMoney(underWay) },
    { key: 'open', title: t.notArrived, figure: true, render: ({ open }) => formatMoney(open) },
    {
      key: 'remit',
      title: t.actions,
      render: (account) =>
        onRemit &&
        account.left !== '0.00' && (
          <Button
            look="quiet"
            aria-label={t.remitOf(account.union.name, account.month)}
            onClick={() => onRemit(account)}
          >
            {t.remit}
          </Button>
        ),
    },
  ]
  return (
    <CursorTable
      label={t.accounts}
      columns={columns}
      of={accounts}
      rowKey={({ union, upper, month }) => `${union.id}|${upper.id}|${month}`}
      empty={<Empty icon="check" title={t.noAccountsTitle} text={t.noAccountsText} />}
    />
  )
}
