import { useQuery } from '@tanstack/react-query'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useParam } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { reportFileOf, reportQuery, type StatementReport, type StatementReportLine } from '../api/reports'
import { sumOf } from '../components/fen'
import { monthOf, usePeriodName } from '../components/period-name'
import { reportTexts } from '../report-texts'

const kinds = ['INCOME', 'EXPENSE', 'ASSET', 'LIABILITY', 'EQUITY'] as const

/** A statement as it was issued, and what has changed since beside it. */
export default function ReportPage() {
  const report = useQuery(reportQuery(useParam('id')))
  return (
    <Loaded of={report} heights={[4, 16]} wholePage>
      {(body) => <Whole report={body} />}
    </Loaded>
  )
}

function Whole({ report }: { report: StatementReport }) {
  const t = useTexts(reportTexts)
  const period = usePeriodName()(report)
  const { union, lines, reason, remark } = report
  const changed = lines.filter(({ difference }) => difference !== '0.00').length
  const month = monthOf(report)
  const when = month === undefined ? '' : `&month=${month}`
  return (
    <>
      <PageHeader title={`${union.name} ${period}`} back="/desk/finance/submissions">
        <div className="row no-print">
          <Button look="secondary" icon="printer" onClick={() => print()}>
            {t.print}
          </Button>
          <a className="button button-quiet" href={reportFileOf(report.id)} download>
            {t.fetch}
          </a>
        </div>
      </PageHeader>
      <div className="stack">
        <p className="soft">
          {t.revision(report.revision)} · {t.issuedBy(report.issuedBy.name, formatStamp(report.issuedAt))} ·{' '}
          {t.closed(report.closed, report.unions)}
        </p>
        {reason !== undefined && <Notice tone="gold">{t.becauseOf(reason)}</Notice>}
        {remark !== undefined && <p>{remark}</p>}
        <Notice tone={changed === 0 ? 'good' : 'gold'}>
          {changed === 0 ? t.same : t.differs(changed)}{' '}
          <Link to={`/desk/finance/statement?union=${union.id}&year=${report.from.slice(0, 4)}${when}`}>
            {t.toStatement}
          </Link>
        </Notice>
        {kinds.map((kind) => (
          <Lines key={kind} title={t.kinds[kind]} lines={lines.filter((line) => line.kind === kind)} />
        ))}
      </div>
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly StatementReportLine[] }) {
  const t = useTexts(reportTexts)
  if (lines.length === 0) return null
  const columns: Column<StatementReportLine>[] = [
    { key: 'account', title: t.account, render: (line) => `${line.account} ${line.accountName}` },
    { key: 'total', title: t.total, figure: true, render: ({ total }) => formatMoney(total) },
    { key: 'difference', title: t.difference, figure: true, render: (line) => formatMoney(line.difference) },
    {
      key: 'now',
      title: t.now,
      figure: true,
      render: ({ total, difference }) => formatMoney(sumOf([total, difference])),
    },
  ]
  return (
    <section className="stack">
      <h2>{title}</h2>
      <DataTable label={title} columns={columns} rows={lines} rowKey={({ account }) => account} />
    </section>
  )
}
