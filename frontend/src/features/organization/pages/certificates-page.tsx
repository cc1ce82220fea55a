import { useInfiniteQuery } from '@tanstack/react-query'
import { addDays, formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { certificateBoardQuery, type CertificateBoardLine } from '../api/certificate-board'
import { organizationTexts } from '../texts'

const spans = ['30', '90'] as const

/** Certificates of all unions below that run out or have to be changed. */
export default function CertificatesPage() {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const unionId = useUnionFilter() ?? ''
  const [search, change] = useSearch()
  const days = spans.find((known) => known === search.get('days')) ?? '90'
  const board = useInfiniteQuery({
    ...certificateBoardQuery(unionId, Number(days)),
    enabled: unionId !== '',
  })
  const columns: Column<CertificateBoardLine>[] = [
    {
      key: 'union',
      title: t.name,
      render: ({ union }) => <Link to={`/desk/units?union=${union.id}`}>{union.name}</Link>,
    },
    {
      key: 'number',
      title: t.certificateNumber,
      render: ({ number }) => <span className="code">{number}</span>,
    },
    {
      key: 'until',
      title: t.validLast,
      short: true,
      render: ({ to }) => formatDate(addDays(to, -1), language),
    },
    {
      key: 'due',
      title: t.boardDue,
      render: ({ alarms }) =>
        alarms.length === 0 ? (
          <span className="soft">{t.boardSoon}</span>
        ) : (
          <ul className="stack-s">
            {alarms.map((alarm) => (
              <li key={alarm.code}>
                {t.alarms[alarm.code](formatDate(alarm.due, language))}{' '}
                {alarm.overdue && <Badge tone="gold">{t.overdue}</Badge>}
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <>
      <PageHeader title={t.certificates} intro={t.boardIntro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <ChipGroup
              name="days"
              label={t.boardSpan}
              labelHidden
              choices={spans.map((value) => ({ value, label: t.boardDays(value) }))}
              value={days}
              onChange={(value) => change({ days: value === '90' ? '' : value })}
            />
          </div>
          <CursorTable
            label={t.certificates}
            columns={columns}
            of={board}
            rowKey={({ union }) => union.id}
            empty={<Empty icon="check" title={t.boardNoneTitle} text={t.boardNoneText} />}
          />
        </div>
      </div>
    </>
  )
}
