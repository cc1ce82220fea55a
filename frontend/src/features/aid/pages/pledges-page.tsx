import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { pledgesQuery, type Pledge } from '../api/pledges'
import { PledgeDetails } from '../components/pledge-details'
import { PledgePayments } from '../components/pledge-payments'
import { PledgeSheet } from '../components/pledge-sheet'
import { pledgeTexts } from '../pledge-texts'

/** What union groups give children, month by month. */
export default function PledgesPage() {
  const t = useTexts(pledgeTexts)
  const language = useLanguage()
  const session = useSession()
  const unionId = useUnionFilter()
  const [beginning, setBeginning] = useState(false)
  const pledges = useInfiniteQuery(pledgesQuery(unionId))
  const columns: Column<Pledge>[] = [
    { key: 'code', title: t.code, short: true, render: ({ code }) => code },
    { key: 'group', title: t.group, render: ({ union }) => union.name },
    { key: 'monthly', title: t.monthly, figure: true, render: ({ monthly }) => formatMoney(monthly) },
    {
      key: 'dueThisYear',
      title: t.dueThisYear,
      figure: true,
      render: ({ dueThisYear }) => formatMoney(dueThisYear),
    },
    {
      key: 'months',
      title: t.months,
      figure: true,
      render: ({ receivedMonths, dueMonths }) => `${receivedMonths} / ${dueMonths}`,
    },
    { key: 'received', title: t.received, figure: true, render: ({ received }) => formatMoney(received) },
    {
      key: 'lastMonth',
      title: t.lastMonth,
      short: true,
      render: ({ lastMonth }) => formatMonth(lastMonth.slice(0, 7), language),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ state }) => <Badge tone={state === 'RUNNING' ? 'good' : 'plain'}>{t.states[state]}</Badge>,
    },
  ]
  return (
    <>
      <PageHeader title={t.pledges} intro={t.intro}>
        {may(session, 'AID_WORK') && (
          <Button icon="plus" onClick={() => setBeginning(true)}>
            {t.begin}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <CursorTable
          label={t.pledges}
          columns={columns}
          of={pledges}
          rowKey={({ id }) => id}
          more={(pledge) => <PledgeDetails id={pledge.id} />}
          empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
        />
        <PledgePayments unionId={unionId} />
      </div>
      {beginning && <PledgeSheet onClose={() => setBeginning(false)} />}
    </>
  )
}
