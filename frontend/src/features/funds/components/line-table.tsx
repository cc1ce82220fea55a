import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { purposeTexts } from '../../../ui/purposes'
import type { BudgetLine } from '../api/budgets'
import type { ChartOfAccounts } from '../api/chart'
import { fundsTexts } from '../texts'
import { accountName, sourceName } from './bullet-bars'

/** The bars as a table, figure by figure. */
export function LineTable({ lines, chart }: { lines: readonly BudgetLine[]; chart: ChartOfAccounts }) {
  const t = useTexts(fundsTexts)
  const { purposes } = useTexts(purposeTexts)
  const figure = (key: 'planned' | 'setAside' | 'paid' | 'left'): Column<BudgetLine> => ({
    key,
    title: t[key],
    figure: true,
    render: (line) => formatMoney(line[key]),
  })
  const columns: Column<BudgetLine>[] = [
    {
      key: 'name',
      title: t.line,
      render: ({ id, name }) => <Link to={`/desk/finance/ledger?line=${id}`}>{name}</Link>,
    },
    { key: 'account', title: t.account, render: ({ account }) => accountName(chart, account) },
    { key: 'source', title: t.source, render: ({ source }) => sourceName(chart, source) },
    {
      key: 'earmark',
      title: t.earmark,
      render: ({ earmark }) => (earmark === undefined ? t.noEarmark : purposes[earmark]),
    },
    figure('planned'),
    figure('setAside'),
    figure('paid'),
    figure('left'),
  ]
  return <DataTable label={t.lines} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
