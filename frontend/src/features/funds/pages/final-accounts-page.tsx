import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { accountsTexts } from '../accounts-texts'
import { accountsOfYearQuery, type FinalAccounts } from '../api/final-accounts'
import { AccountsView } from '../components/accounts-view'
import { PrepareSheet } from '../components/prepare-sheet'
import '../funds.css'

/** The final accounts of a union and year; last year's unless another is asked for. */
export default function FinalAccountsPage() {
  const t = useTexts(accountsTexts)
  const unionId = useUnionFilter() ?? ''
  const [search] = useSearch()
  const year = Number(search.get('year') ?? yearOf(today()) - 1)
  const accounts = useQuery(accountsOfYearQuery(unionId, year))
  const within = search.get('union') === null ? '' : `&union=${unionId}`
  return (
    <>
      <PageHeader title={t.accounts(year)} intro={t.intro}>
        <nav className="row" aria-label={t.years}>
          <Link to={`/desk/finance/final-accounts?year=${year - 1}${within}`}>‹ {t.toYear(year - 1)}</Link>
          <Link to={`/desk/finance/final-accounts?year=${year + 1}${within}`}>{t.toYear(year + 1)} ›</Link>
        </nav>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <Loaded of={accounts} heights={[4, 16]}>
          {(items) => <Year key={`${unionId}|${year}`} unionId={unionId} year={year} all={items} />}
        </Loaded>
      </div>
    </>
  )
}

interface YearProps {
  unionId: string
  year: number
  all: readonly FinalAccounts[]
}

function Year({ unionId, year, all }: YearProps) {
  const t = useTexts(accountsTexts)
  const session = useSession()
  const [preparing, setPreparing] = useState(false)
  const standing = all.find(({ status }) => status !== 'SENT_BACK')
  const shown = standing ?? all[0]
  return (
    <div className="stack">
      {shown ? (
        <AccountsView accountsId={shown.id} />
      ) : (
        <Empty icon="file" title={t.noneTitle} text={t.noneText} />
      )}
      {!standing && (
        <div className="row">
          {may(session, 'BUDGET_WRITE') && (
            <Button icon="plus" onClick={() => setPreparing(true)}>
              {t.prepare}
            </Button>
          )}
          <Link to={`/desk/finance/months?union=${unionId}&year=${year}`}>{t.toMonths}</Link>
        </div>
      )}
      {preparing && <PrepareSheet unionId={unionId} year={year} onClose={() => setPreparing(false)} />}
    </div>
  )
}
