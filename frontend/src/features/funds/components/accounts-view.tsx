import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Loaded } from '../../../ui/states'
import { Badge, Notice } from '../../../ui/surface'
import { accountsTexts } from '../accounts-texts'
import { accountsQuery, type FinalAccounts } from '../api/final-accounts'
import { AccountsLines } from './accounts-lines'
import { DecideAccountsSheet } from './decide-accounts-sheet'
import { minus } from './fen'

const tones = { PREPARED: 'gold', APPROVED: 'good', SENT_BACK: 'plain' } as const

/** Final accounts as they were drawn up, and what may be done with them. */
export function AccountsView({ accountsId }: { accountsId: string }) {
  const accounts = useQuery(accountsQuery(accountsId))
  return (
    <Loaded of={accounts} heights={[4, 16]}>
      {(body) => <Whole accounts={body} />}
    </Loaded>
  )
}

function Whole({ accounts }: { accounts: FinalAccounts }) {
  const t = useTexts(accountsTexts)
  const session = useSession()
  const [deciding, setDeciding] = useState(false)
  const { status, income, expense, union, year, remark } = accounts
  const { restatements, restatedIncome, restatedExpense } = accounts
  return (
    <article className="stack">
      <div className="row">
        <Badge tone={tones[status]}>{t.states[status]}</Badge>
        <span className="soft small">
          {t.preparedBy(accounts.preparedBy.name, formatStamp(accounts.preparedAt))}
          {accounts.decidedBy &&
            accounts.decidedAt !== undefined &&
            ` · ${t.decidedBy(accounts.decidedBy.name, formatStamp(accounts.decidedAt))}`}
        </span>
        {may(session, 'BUDGET_APPROVE') && status === 'PREPARED' && (
          <Button onClick={() => setDeciding(true)}>{t.decide}</Button>
        )}
        <Button look="secondary" icon="printer" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      {accounts.sentBack !== undefined && <Notice tone="gold">{t.sentBackBecause(accounts.sentBack)}</Notice>}
      <p>{t.reading(formatMoney(income), formatMoney(expense), formatMoney(minus(income, expense)))}</p>
      {remark !== undefined && <p className="soft">{remark}</p>}
      {restatements > 0 && (
        <Notice>
          {t.restatements(restatements)}{' '}
          {restatedIncome !== undefined &&
            restatedExpense !== undefined &&
            t.restated(formatMoney(restatedIncome), formatMoney(restatedExpense))}{' '}
          <Link to={`/desk/finance/months?union=${union.id}&year=${year}`}>{t.toMonths}</Link>
        </Notice>
      )}
      <AccountsLines accounts={accounts} />
      {deciding && <DecideAccountsSheet accounts={accounts} onClose={() => setDeciding(false)} />}
    </article>
  )
}
