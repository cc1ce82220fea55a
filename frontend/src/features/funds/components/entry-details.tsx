import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth, formatStamp } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/desk/data-table'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { entryQuery, type LedgerEntry } from '../api/ledger'
import { fundsTexts } from '../texts'
import { ReverseSheet } from './reverse-sheet'

/** Both sides of an entry, and the way to what it came from. */
export function EntryDetails({ entry }: { entry: LedgerEntry }) {
  const t = useTexts(fundsTexts)
  const session = useSession()
  const language = useLanguage()
  const [reversing, setReversing] = useState(false)
  const whole = useQuery(entryQuery(entry.id))
  const reversible = may(session, 'LEDGER_WRITE') && entry.kind === 'MANUAL' && entry.reversedBy === undefined
  const side = (amount: string) => (amount === '0.00' ? '' : formatMoney(amount))
  return (
    <Loaded of={whole} heights={[5]}>
      {({ postings, recordedBy, recordedAt, orderId, restates }) => (
        <div className="stack">
          {restates && <Notice>{t.restated(formatMonth(restates.month, language), restates.reason)}</Notice>}
          <DataTable
            label={t.postings(entry.entryNo)}
            rows={postings}
            rowKey={({ account, debit, credit }) => `${account}|${debit}|${credit}`}
            columns={[
              {
                key: 'account',
                title: t.account,
                render: ({ account, accountName }) => `${account} ${accountName}`,
              },
              { key: 'debit', title: t.debit, figure: true, render: ({ debit }) => side(debit) },
              { key: 'credit', title: t.credit, figure: true, render: ({ credit }) => side(credit) },
            ]}
          />
          <div className="row">
            <span className="soft small">
              {recordedBy.name} · {formatStamp(recordedAt)}
            </span>
            {orderId !== undefined && <Link to={`/desk/finance/payments/${orderId}`}>{t.toOrder}</Link>}
            {reversible && (
              <Button look="quiet" onClick={() => setReversing(true)}>
                {t.reverse}
              </Button>
            )}
          </div>
          {reversing && <ReverseSheet entry={entry} onClose={() => setReversing(false)} />}
        </div>
      )}
    </Loaded>
  )
}
