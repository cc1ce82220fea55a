import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { purposeTexts } from '../../../ui/purposes'
import type { BudgetLine } from '../api/budgets'
import type { ChartOfAccounts } from '../api/chart'
import { fundsTexts } from '../texts'
import { percentOf } from './fen'

/** Each line as a bar: what is paid and set aside of what is planned, with the figures in words beside it. */
export function BulletBars({ lines, chart }: { lines: readonly BudgetLine[]; chart: ChartOfAccounts }) {
  const t = useTexts(fundsTexts)
  const { purposes } = useTexts(purposeTexts)
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line.id} className="bullet">
          <div className="bullet-name">
            <Link to={`/desk/finance/ledger?line=${line.id}`}>{line.name}</Link>
            <span className="soft small">
              {line.account} · {sourceName(chart, line.source)}
              {line.earmark !== undefined && ` · ${purposes[line.earmark]}`}
            </span>
          </div>
          <div className="bullet-bar" aria-hidden="true">
            <span className="bullet-paid" style={{ width: `${percentOf(line.paid, line.planned)}%` }} />
            <span
              className="bullet-set-aside"
              style={{ width: `${percentOf(line.setAside, line.planned)}%` }}
            />
          </div>
          <dl className="bullet-figures">
            {(
              [
                [t.planned, line.planned],
                [t.paid, line.paid],
                [t.setAside, line.setAside],
                [t.left, line.left],
              ] as const
            ).map(([name, amount]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formatMoney(amount)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

export function sourceName(chart: ChartOfAccounts, code: string): string {
  return chart.sources.find((source) => source.code === code)?.name ?? code
}

export function accountName(chart: ChartOfAccounts, code: string): string {
  const name = chart.accounts.find((account) => account.code === code)?.name
  return name === undefined ? code : `${code} ${name}`
}
