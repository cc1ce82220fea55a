import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { foundingFundsQuery, type FoundingFund } from '../api/founding-funds'
import { CollectSheet } from '../components/collect-sheet'
import { useMethods } from '../components/methods'
import { useMonth } from '../components/month-bar'
import { ReturnFundSheet } from '../components/return-fund-sheet'
import { SentBackSheet } from '../components/sent-back-sheet'
import { contributionTexts } from '../texts'

const keptOf: Readonly<Record<string, boolean>> = { kept: true, returned: false }

/** What employers without a union paid: kept here, returned when their union is founded. */
export default function FoundingFundsPage() {
  const t = useTexts(contributionTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const month = useMonth()
  const [search, change] = useSearch()
  const state = search.get('state') ?? ''
  const funds = useInfiniteQuery(foundingFundsQuery({ unionId, kept: keptOf[state] }))
  const collects = useMethods().length > 0
  const [collecting, setCollecting] = useState(false)
  const [paying, setPaying] = useState<FoundingFund>()
  const columns: Column<FoundingFund>[] = [
    { key: 'employer', title: t.employer, render: ({ employer }) => employer.name },
    { key: 'month', title: t.month, short: true, render: ({ month: of }) => of },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ returnedTo }) => (
        <Badge tone={returnedTo ? 'good' : 'gold'}>{returnedTo ? t.returned : t.kept}</Badge>
      ),
    },
    { key: 'union', title: t.keeper, render: ({ union }) => union.name },
    { key: 'wages', title: t.wages, figure: true, render: ({ wages }) => formatMoney(wages) },
    { key: 'amount', title: t.sum, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'receivedOn', title: t.receivedOn, short: true, render: ({ receivedOn }) => receivedOn },
    { key: 'returnedTo', title: t.returnedTo, render: ({ returnedTo }) => returnedTo?.name ?? '—' },
    {
      key: 'actions',
      title: t.actions,
      render: (fund) =>
        may(session, 'PAYMENT_MAKE') && (
          <Button
            look="quiet"
            aria-label={(fund.returnedTo ? t.fundSentBackOf : t.returnOf)(fund.employer.name, fund.month)}
            onClick={() => setPaying(fund)}
          >
            {fund.returnedTo ? t.fundSentBack : t.returnFund}
          </Button>
        ),
    },
  ]
  return (
    <>
      <PageHeader title={t.foundingFunds} intro={t.foundingIntro} back="/desk/finance/contributions" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          {collects && unionId !== undefined && (
            <div>
              <Button icon="plus" onClick={() => setCollecting(true)}>
                {t.collect}
              </Button>
            </div>
          )}
          <ChipGroup
            name="state"
            label={t.state}
            labelHidden
            choices={[
              { value: '', label: t.all },
              { value: 'kept', label: t.kept },
              { value: 'returned', label: t.returned },
            ]}
            value={state}
            onChange={(value) => change({ state: value })}
          />
          <CursorTable
            label={t.foundingFunds}
            columns={columns}
            of={funds}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noFundsTitle} text={t.noFundsText} />}
          />
        </div>
      </div>
      {collecting && unionId !== undefined && (
        <CollectSheet unionId={unionId} month={month} onClose={() => setCollecting(false)} />
      )}
      {paying && !paying.returnedTo && <ReturnFundSheet fund={paying} onClose={() => setPaying(undefined)} />}
      {paying?.returnedTo && <SentBackSheet fund={paying} onClose={() => setPaying(undefined)} />}
    </>
  )
}
