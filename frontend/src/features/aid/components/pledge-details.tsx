import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatDate, formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { pledgeQuery, useEndPledge, type Pledge } from '../api/pledges'
import { pledgeTexts } from '../pledge-texts'
import { EndSheet } from './end-sheet'
import { GraduationSheet } from './graduation-sheet'
import { HandOverSheet } from './pledge-steps'

/** An opened pledge: the names, and each month with its receipt. */
export function PledgeDetails({ id }: { id: string }) {
  const pledge = useQuery(pledgeQuery(id))
  return (
    <Loaded of={pledge} heights={[6]}>
      {(body) => <Details pledge={body} />}
    </Loaded>
  )
}

function Details({ pledge }: { pledge: Pledge }) {
  const t = useTexts(pledgeTexts)
  const language = useLanguage()
  const works = may(useSession(), 'AID_WORK')
  const [month, setMonth] = useState<string>()
  const [ending, setEnding] = useState(false)
  const [graduating, setGraduating] = useState(false)
  const end = useEndPledge(pledge)
  return (
    <div className="stack">
      <Facts
        facts={[
          [t.child, pledge.child],
          [t.guardian, pledge.guardian],
          [t.consentedOn, formatDate(pledge.consentedOn, language)],
          [
            t.graduatesOn,
            [formatDate(pledge.graduatesOn, language), pledge.graduationReason].filter(Boolean).join(' · '),
          ],
          [t.endedOn, pledge.endedOn && `${formatDate(pledge.endedOn, language)} ${pledge.endReason ?? ''}`],
        ]}
      />
      <DataTable
        label={t.ofPledge(pledge.code)}
        rows={pledge.dues}
        rowKey={(due) => due.month}
        columns={[
          { key: 'month', title: t.month, render: (due) => formatMonth(due.month.slice(0, 7), language) },
          { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
          {
            key: 'paidOn',
            title: t.paidOn,
            render: ({ paidOn, charged, receivedOn }) =>
              paidOn ?? (receivedOn === undefined && (charged ? t.waitsForPayment : t.notAsked)),
          },
          {
            key: 'receivedOn',
            title: t.receivedOn,
            render: (due) =>
              due.receivedOn ??
              (works && due.paidOn !== undefined && (
                <Button
                  look="quiet"
                  aria-label={t.handOverOf(formatMonth(due.month.slice(0, 7), language))}
                  onClick={() => setMonth(due.month)}
                >
                  {t.handOver}
                </Button>
              )),
          },
          { key: 'receipt', title: t.receipt, render: ({ receipt }) => receipt ?? '' },
        ]}
      />
      {works && pledge.endedOn === undefined && (
        <div className="row">
          <Button look="quiet" onClick={() => setGraduating(true)}>
            {t.putRight}
          </Button>
          {pledge.state === 'RUNNING' && (
            <Button look="quiet" onClick={() => setEnding(true)}>
              {t.end}
            </Button>
          )}
        </div>
      )}
      {month !== undefined && (
        <HandOverSheet pledge={pledge} month={month} onClose={() => setMonth(undefined)} />
      )}
      {graduating && <GraduationSheet pledge={pledge} onClose={() => setGraduating(false)} />}
      {ending && <EndSheet end={end} words={{ ...t, endOn: t.endedOn }} onClose={() => setEnding(false)} />}
    </div>
  )
}
