import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { accountsTexts } from '../accounts-texts'
import type { FinalAccounts, FinalAccountsLine } from '../api/final-accounts'
import { minus, percentOf } from './fen'

/** Income and expense line by line, each with the way to its entries; what was planned as a bar behind what was spent. */
export function AccountsLines({ accounts }: { accounts: FinalAccounts }) {
  const t = useTexts(accountsTexts)
  const of = (kind: FinalAccountsLine['kind']) => accounts.lines.filter((line) => line.kind === kind)
  const entries = ({ lineId, account }: FinalAccountsLine) =>
    lineId === undefined
      ? `/desk/finance/ledger?union=${accounts.union.id}&account=${account}`
      : `/desk/finance/ledger?union=${accounts.union.id}&line=${lineId}`
  const account: Column<FinalAccountsLine> = {
    key: 'account',
    title: t.account,
    render: (line) => (
      <Link to={entries(line)}>
        {line.account} {line.accountName}
      </Link>
    ),
  }
  const actual: Column<FinalAccountsLine> = {
    key: 'actual',
    title: t.actual,
    figure: true,
    render: (line) => formatMoney(line.actual),
  }
  const planned = ({ planned: amount }: FinalAccountsLine, show: (amount: string) => string) =>
    amount === undefined ? '' : show(amount)
  const rowKey = (line: FinalAccountsLine) => line.lineId ?? line.account
  return (
    <div className="stack">
      <h2>{t.income}</h2>
      <DataTable label={t.income} rows={of('INCOME')} rowKey={rowKey} columns={[account, actual]} />
      <h2>{t.expense}</h2>
      <DataTable
        label={t.expense}
        rows={of('EXPENSE')}
        rowKey={rowKey}
        columns={[
          account,
          { key: 'item', title: t.item, render: ({ name }) => name ?? t.unplanned },
          { key: 'planned', title: t.planned, figure: true, render: (line) => planned(line, formatMoney) },
          actual,
          {
            key: 'difference',
            title: t.difference,
            figure: true,
            render: (line) => planned(line, (amount) => formatMoney(minus(amount, line.actual))),
          },
          {
            key: 'rate',
            title: t.rate,
            figure: true,
            render: (line) => planned(line, (amount) => `${percentOf(line.actual, amount).toFixed(1)}%`),
          },
        ]}
      />
      <PlanBars lines={of('EXPENSE').filter(({ planned: amount }) => amount !== undefined)} />
    </div>
  )
}

/** A picture of the table above it, which says the same in figures. */
function PlanBars({ lines }: { lines: readonly FinalAccountsLine[] }) {
  const t = useTexts(accountsTexts)
  if (lines.length === 0) return null
  return (
    <section className="stack">
      <h2>{t.chart}</h2>
      <ul className="bullets">
        {lines.map(({ lineId, name, accountName, planned, actual }) => (
          <li key={lineId} className="bullet">
            <div className="bullet-name">
              <span>{name ?? accountName}</span>
              <span className="soft small">
                {formatMoney(actual)} / {formatMoney(planned ?? '0.00')}
              </span>
            </div>
            <div className="bullet-bar" aria-hidden="true">
              <span className="bullet-paid" style={{ width: `${percentOf(actual, planned ?? '0.00')}%` }} />
            </div>
          </li>
        ))}
      </ul>
      <p className="soft small">{t.legend}</p>
    </section>
  )
}
