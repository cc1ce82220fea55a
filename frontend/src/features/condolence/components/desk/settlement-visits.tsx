import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Link } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import {
  settledVisitsQuery,
  useTakeOut,
  type CareSettlementDetails,
  type SettledVisit,
} from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'
import { condolenceTexts } from '../../texts'

/** What each handler laid out, and when she was paid. */
export function SettlementShares({ details }: { details: CareSettlementDetails }) {
  const t = useTexts(settlementTexts)
  return (
    <DataTable
      label={t.shares}
      rows={details.shares}
      rowKey={({ handlerName, amount }) => `${handlerName} ${amount}`}
      columns={[
        { key: 'handler', title: t.handler, short: true, render: ({ handlerName }) => handlerName },
        { key: 'visits', title: t.visits, figure: true, render: ({ visits }) => visits },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'paidOn', title: t.sharePaidOn, short: true, render: ({ paidOn }) => paidOn ?? '—' },
      ]}
    />
  )
}

/** The visits it holds; of a draft each can be taken out. */
export function SettlementVisits({ details }: { details: CareSettlementDetails }) {
  const t = useTexts(settlementTexts)
  const words = useTexts(condolenceTexts)
  const { settlement, changeable } = details
  const visits = useInfiniteQuery(settledVisitsQuery(settlement.id))
  const { mutateAsync, isPending } = useTakeOut(settlement)
  const takeOut = (visitId: string) =>
    mutateAsync(visitId).then(
      () => showToast(t.takenOut),
      (error: unknown) => showToast(toProblem(error).message),
    )
  const columns: Column<SettledVisit>[] = [
    {
      key: 'member',
      title: t.member,
      short: true,
      render: ({ visitId, memberName }) => <Link to={`/desk/visits/${visitId}`}>{memberName}</Link>,
    },
    { key: 'occasion', title: t.occasion, render: ({ occasionName }) => occasionName },
    { key: 'visitedOn', title: t.visitedOn, short: true, render: ({ visitedOn }) => visitedOn },
    { key: 'form', title: t.form, short: true, render: ({ form }) => words.forms[form] },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'handler', title: t.handler, short: true, render: ({ handlerName }) => handlerName },
    ...(settlement.status === 'DRAFT' && changeable
      ? [
          {
            key: 'takeOut',
            title: t.takeOut,
            short: true,
            render: ({ visitId, visitNo }: SettledVisit) => (
              <Button
                look="quiet"
                busy={isPending}
                aria-label={t.takeOutOf(visitNo)}
                onClick={() => void takeOut(visitId)}
              >
                {t.takeOut}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <CursorTable
      label={t.settled}
      columns={columns}
      of={visits}
      rowKey={({ visitId }) => visitId}
      empty={<Empty icon="heart" title={t.nothingTitle} text={t.nothingText} />}
    />
  )
}
