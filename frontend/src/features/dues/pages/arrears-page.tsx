import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { arrearsQuery, membersInArrearsQuery, type ArrearsOfMember } from '../api/arrears'
import { ArrearsPicture } from '../components/arrears-picture'
import { TakeSheet } from '../components/take-sheet'
import { duesTexts } from '../texts'

/** What is not paid: how old, where, and by whom; a payment by hand is taken here. */
export default function ArrearsPage() {
  const t = useTexts(duesTexts)
  const unionId = useUnionFilter()
  const session = useSession()
  const takes = may(session, 'DUES_WRITE') || may(session, 'PAYMENT_MAKE')
  const arrears = useQuery(arrearsQuery(unionId))
  const members = useInfiniteQuery(membersInArrearsQuery(unionId))
  const [taking, setTaking] = useState<ArrearsOfMember>()
  const columns: Column<ArrearsOfMember>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'oldest', title: t.oldest, short: true, render: ({ oldest }) => oldest },
    { key: 'months', title: t.monthsOpen, figure: true, render: ({ months }) => months },
    { key: 'amount', title: t.owed, figure: true, render: ({ amount }) => formatMoney(amount) },
    {
      key: 'take',
      title: t.actions,
      render: (one) =>
        takes && (
          <Button look="quiet" aria-label={t.takeOf(one.member.name)} onClick={() => setTaking(one)}>
            {t.take}
          </Button>
        ),
    },
  ]
  return (
    <>
      <PageHeader title={t.arrears} intro={t.arrearsIntro} back="/desk/dues" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <Loaded of={arrears} heights={[4, 12]}>
            {(body) => <ArrearsPicture arrears={body} />}
          </Loaded>
          <CursorTable
            label={t.arrears}
            columns={columns}
            of={members}
            rowKey={({ member }) => member.id}
            empty={<Empty icon="check" title={t.noArrearsTitle} text={t.noArrearsText} />}
          />
        </div>
      </div>
      {taking && <TakeSheet of={taking} onClose={() => setTaking(undefined)} />}
    </>
  )
}
