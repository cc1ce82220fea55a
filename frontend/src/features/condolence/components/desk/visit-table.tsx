import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { ButtonLink } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { unionVisitsQuery } from '../../api/list-union-visits'
import type { CondolenceVisitListItem } from '../../api/list-visits'
import { condolenceDeskTexts } from '../../desk-texts'
import { condolenceTexts } from '../../texts'

interface VisitTableProps {
  unionId: string | undefined
  mine: boolean
  mayRecord: boolean
}

export function VisitTable({ unionId, mine, mayRecord }: VisitTableProps) {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const visits = useInfiniteQuery(unionVisitsQuery({ unionId, mine }))
  const columns: Column<CondolenceVisitListItem>[] = [
    {
      key: 'member',
      title: t.member,
      short: true,
      render: (visit) => <Link to={`/desk/visits/${visit.id}`}>{visit.member.name}</Link>,
    },
    { key: 'occasion', title: t.occasion, render: (visit) => visit.occasionName },
    { key: 'visitedOn', title: t.visitedOn, short: true, render: (visit) => visit.visitedOn },
    { key: 'gift', title: t.gift, short: true, render: (visit) => words.forms[visit.form] },
    {
      key: 'amount',
      title: t.amount,
      short: true,
      figure: true,
      render: (visit) =>
        visit.form === 'NONE' ? '' : <span className="money">{formatMoney(visit.amount)}</span>,
    },
    { key: 'union', title: t.union, render: (visit) => visit.union.name },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: (visit) => (
        <Badge tone={visit.status === 'RECORDED' ? 'good' : 'plain'}>{t.statuses[visit.status]}</Badge>
      ),
    },
    {
      key: 'visitNo',
      title: t.visitNo,
      short: true,
      render: (visit) => <span className="code">{visit.visitNo}</span>,
    },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={visits}
      rowKey={(visit) => visit.id}
      empty={
        <Empty icon="heart" title={t.emptyTitle} text={t.emptyText}>
          {mayRecord && (
            <ButtonLink to="/desk/visits/new" icon="heart">
              {t.record}
            </ButtonLink>
          )}
        </Empty>
      }
    />
  )
}
