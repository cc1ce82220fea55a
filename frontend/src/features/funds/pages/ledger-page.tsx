import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { chartQuery } from '../api/chart'
import { entriesQuery, type LedgerEntry } from '../api/ledger'
import { EntryFilter } from '../components/entry-filter'
import { EntryDetails } from '../components/entry-details'
import { EntrySheet } from '../components/entry-sheet'
import { fundsTexts } from '../texts'

/** The ledger: each entry opens to its postings and to what it came from. */
export default function LedgerPage() {
  const t = useTexts(fundsTexts)
  const language = useLanguage()
  const session = useSession()
  const unionId = useUnionFilter()
  const [search] = useSearch()
  const [recording, setRecording] = useState(false)
  const asked = (name: string) => search.get(name) ?? undefined
  const year = asked('year')
  const filter = { month: asked('month'), account: asked('account'), restates: asked('restates') }
  const chart = useQuery(chartQuery)
  const entries = useInfiniteQuery(
    entriesQuery({
      unionId,
      year: year === undefined ? undefined : Number(year),
      ...filter,
      lineId: asked('line'),
      orderId: asked('order'),
    }),
  )
  const columns: Column<LedgerEntry>[] = [
    { key: 'entryNo', title: t.entryNo, short: true, render: ({ entryNo }) => entryNo },
    { key: 'on', title: t.on, short: true, render: ({ on }) => on },
    {
      key: 'kind',
      title: t.kind,
      short: true,
      render: ({ kind, reversedBy, restates }) => (
        <>
          {t.kinds[kind]} {reversedBy !== undefined && <Badge tone="gold">{t.reversed}</Badge>}
          {restates && <Badge>{t.restatesOf(formatMonth(restates.month, language))}</Badge>}
        </>
      ),
    },
    { key: 'description', title: t.description, render: ({ description }) => description },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
  ]
  return (
    <>
      <PageHeader title={t.ledger} intro={t.ledgerIntro}>
        {may(session, 'LEDGER_WRITE') && unionId !== undefined && (
          <Button icon="plus" onClick={() => setRecording(true)}>
            {t.record}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <EntryFilter year={year} {...filter} />
          <CursorTable
            label={t.ledger}
            columns={columns}
            of={entries}
            rowKey={({ id }) => id}
            more={(entry) => <EntryDetails entry={entry} />}
            empty={<Empty icon="book" title={t.noEntriesTitle} text={t.noEntriesText} />}
          />
        </div>
      </div>
      {recording && unionId !== undefined && (
        <Loaded of={chart} heights={[8]}>
          {(known) => <EntrySheet unionId={unionId} chart={known} onClose={() => setRecording(false)} />}
        </Loaded>
      )}
    </>
  )
}
