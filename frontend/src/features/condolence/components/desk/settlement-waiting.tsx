import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Link, useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { Bars } from '../../../../ui/desk/bars'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Empty, Loaded } from '../../../../ui/states'
import {
  unsettledTotalsQuery,
  unsettledVisitsQuery,
  type UnsettledTotals,
  type UnsettledVisit,
} from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'
import { condolenceTexts } from '../../texts'
import { GatherSheet } from './settlement-gather'
import { SettlementSelect } from './settlement-select'

/** What waits to be settled: how long, by whom, visit by visit, and the way to gather it. */
export function SettlementWaiting({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(settlementTexts)
  const totals = useQuery(unsettledTotalsQuery(unionId))
  return (
    <Loaded of={totals} heights={[6, 12, 16]}>
      {(body) =>
        body.visits === 0 ? (
          <Empty icon="heart" title={t.nothingTitle} text={t.nothingText} />
        ) : (
          <Waiting totals={body} unionId={unionId} />
        )
      }
    </Loaded>
  )
}

function Waiting({ totals, unionId }: { totals: UnsettledTotals; unionId: string | undefined }) {
  const t = useTexts(settlementTexts)
  const session = useSession()
  const [search, change] = useSearch()
  const [gathering, setGathering] = useState(false)
  const month = totals.months.find((known) => known.month === search.get('month'))?.month
  const handlerId = totals.handlers.find(({ handler }) => handler.id === search.get('handler'))?.handler.id
  return (
    <>
      <p className="row between">
        <strong>{t.waitingSum(totals.visits, formatMoney(totals.amount))}</strong>
        {unionId !== undefined && may(session, 'CONDOLENCE_RECORD') && (
          <Button icon="plus" onClick={() => setGathering(true)}>
            {t.gather}
          </Button>
        )}
      </p>
      <h2>{t.ages}</h2>
      <Bars
        label={t.ages}
        bars={totals.ages.map(({ fromDays, visits, amount }) => ({
          id: String(fromDays),
          label: t.age[fromDays] ?? String(fromDays),
          value: visits,
          of: totals.visits,
          words: t.ageWords(visits, formatMoney(amount)),
        }))}
      />
      <h2>{t.handlers}</h2>
      <HandlerTable handlers={totals.handlers} onChoose={(id) => change({ handler: id })} />
      <h2>{t.waitingVisits}</h2>
      <div className="row">
        <SettlementSelect
          name="month"
          label={t.month}
          none={t.allMonths}
          value={month ?? ''}
          choices={totals.months.map((known) => ({ value: known.month, label: known.month }))}
          onChange={(chosen) => change({ month: chosen })}
        />
        <SettlementSelect
          name="handler"
          label={t.handler}
          none={t.allHandlers}
          value={handlerId ?? ''}
          choices={totals.handlers.map(({ handler }) => ({ value: handler.id, label: handler.name }))}
          onChange={(chosen) => change({ handler: chosen })}
        />
      </div>
      <VisitList unionId={unionId} month={month} handlerId={handlerId} />
      {gathering && unionId !== undefined && (
        <GatherSheet
          unionId={unionId}
          totals={totals}
          month={month}
          handlerId={handlerId}
          onClose={() => setGathering(false)}
        />
      )}
    </>
  )
}

interface HandlersProps {
  handlers: UnsettledTotals['handlers']
  onChoose: (id: string) => void
}

function HandlerTable({ handlers, onChoose }: HandlersProps) {
  const t = useTexts(settlementTexts)
  return (
    <DataTable
      label={t.handlers}
      rows={handlers}
      rowKey={({ handler }) => handler.id}
      columns={[
        {
          key: 'handler',
          title: t.handler,
          short: true,
          render: ({ handler }) => (
            <Button look="quiet" onClick={() => onChoose(handler.id)}>
              {handler.name}
            </Button>
          ),
        },
        { key: 'visits', title: t.visits, figure: true, render: ({ visits }) => visits },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'oldest', title: t.oldest, short: true, render: ({ oldest }) => oldest },
      ]}
    />
  )
}

interface VisitsProps {
  unionId: string | undefined
  month: string | undefined
  handlerId: string | undefined
}

function VisitList(filter: VisitsProps) {
  const t = useTexts(settlementTexts)
  const words = useTexts(condolenceTexts)
  const visits = useInfiniteQuery(unsettledVisitsQuery(filter))
  const columns: Column<UnsettledVisit>[] = [
    {
      key: 'member',
      title: t.member,
      short: true,
      render: ({ id, memberName }) => <Link to={`/desk/visits/${id}`}>{memberName}</Link>,
    },
    { key: 'occasion', title: t.occasion, render: ({ occasionName }) => occasionName },
    { key: 'visitedOn', title: t.visitedOn, short: true, render: ({ visitedOn }) => visitedOn },
    { key: 'days', title: t.days, figure: true, render: ({ days }) => days },
    { key: 'form', title: t.form, short: true, render: ({ form }) => words.forms[form] },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'handler', title: t.handler, short: true, render: ({ handler }) => handler.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
  ]
  return (
    <CursorTable
      label={t.waitingVisits}
      columns={columns}
      of={visits}
      rowKey={({ id }) => id}
      empty={<Empty icon="heart" title={t.nothingTitle} text={t.nothingText} />}
    />
  )
}
