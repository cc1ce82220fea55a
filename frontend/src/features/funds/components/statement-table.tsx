import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import type { Period, Statement, StatementLine } from '../api/statements'
import { statementTexts } from '../statement-texts'
import { sumOf } from './fen'
import { StatementParts } from './statement-parts'

interface StatementTableProps {
  statement: Statement
  period: Period
  kind: StatementLine['kind']
}

const figures = ['own', 'below', 'eliminated', 'total'] as const

/** The accounts of one kind; each opens to the unions it is made of. */
export function StatementTable({ statement, period, kind }: StatementTableProps) {
  const t = useTexts(statementTexts)
  const lines = statement.lines.filter((line) => line.kind === kind)
  if (lines.length === 0) return null
  const columns: Column<StatementLine>[] = [
    {
      key: 'account',
      title: t.account,
      render: ({ account, accountName }) => `${account} ${accountName}`,
    },
    ...figures.map((figure) => ({
      key: figure,
      title: t[figure],
      figure: true,
      render: (line: StatementLine) => formatMoney(line[figure]),
    })),
  ]
  return (
    <section className="stack">
      <h2>{t.kinds[kind]}</h2>
      <DataTable
        label={t.kinds[kind]}
        columns={columns}
        rows={lines}
        rowKey={({ account }) => account}
        more={(line) => <StatementParts unionId={statement.union.id} period={period} line={line} />}
      />
      <p>
        <strong>{t.sum}</strong> {formatMoney(sumOf(lines.map(({ total }) => total)))}
      </p>
    </section>
  )
}
