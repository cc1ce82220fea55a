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
import { closingQuery, type LedgerClosing } from '../api/months'
import { monthTexts } from '../month-texts'
import { ReopenSheet } from './reopen-sheet'

/** A month as it was closed, account by account; each leads to its entries. */
export function ClosingDetails({ closingId }: { closingId: string }) {
  const closing = useQuery(closingQuery(closingId))
  return (
    <Loaded of={closing} heights={[8]}>
      {(body) => <Closing closing={body} />}
    </Loaded>
  )
}

function Closing({ closing }: { closing: LedgerClosing }) {
  const t = useTexts(monthTexts)
  const language = useLanguage()
  const session = useSession()
  const [reopening, setReopening] = useState(false)
  const { month, figures, union, reopenedBy, reopenedAt, reopenReason } = closing
  return (
    <div className="stack">
      {figures.length === 0 ? (
        <p className="soft">{t.noFigures}</p>
      ) : (
        <DataTable
          label={t.figures(formatMonth(month, language))}
          rows={figures}
          rowKey={({ account }) => account}
          columns={[
            {
              key: 'account',
              title: t.account,
              render: ({ account, accountName }) => (
                <Link to={`/desk/finance/ledger?union=${union.id}&month=${month}&account=${account}`}>
                  {account} {accountName}
                </Link>
              ),
            },
            { key: 'debit', title: t.debit, figure: true, render: ({ debit }) => formatMoney(debit) },
            { key: 'credit', title: t.credit, figure: true, render: ({ credit }) => formatMoney(credit) },
          ]}
        />
      )}
      {reopenedBy && reopenedAt !== undefined && (
        <Notice tone="gold">
          {t.reopenedBy(reopenedBy.name, formatStamp(reopenedAt), reopenReason ?? '')}
        </Notice>
      )}
      {!reopenedBy && may(session, 'LEDGER_REOPEN') && (
        <div>
          <Button look="quiet" onClick={() => setReopening(true)}>
            {t.reopen}
          </Button>
        </div>
      )}
      {reopening && <ReopenSheet closing={closing} onClose={() => setReopening(false)} />}
    </div>
  )
}
