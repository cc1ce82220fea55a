import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { Sheet } from '../../../ui/sheet'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { giftsQuery, type FestivalGift } from '../api/festivals'
import { giftTexts } from '../gift-texts'
import { GiftSteps } from './gift-steps'
import { GiveSheet } from './give-sheet'
import { ReceiptTable } from './receipt-table'

const tones = { PROPOSED: 'plain', APPROVED: 'good', REJECTED: 'gold', CANCELLED: 'gold' } as const

/** Gifts at festivals, with the verdict of the rules and how many have signed. */
export function GiftTable() {
  const t = useTexts(giftTexts)
  const session = useSession()
  const gifts = useInfiniteQuery(giftsQuery)
  const [giving, setGiving] = useState(false)
  const [opened, setOpened] = useState<FestivalGift>()
  const columns: Column<FestivalGift>[] = [
    {
      key: 'item',
      title: t.item,
      render: (gift) => (
        <Button look="quiet" onClick={() => setOpened(gift)}>
          {gift.item}
        </Button>
      ),
    },
    {
      key: 'festival',
      title: t.festival,
      short: true,
      render: ({ festival, year }) => `${year} ${t.festivals[festival] ?? festival}`,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'persons', title: t.persons, figure: true, render: ({ persons }) => persons },
    { key: 'total', title: t.total, figure: true, render: ({ total }) => formatMoney(total) },
    { key: 'received', title: t.received, figure: true, render: ({ received }) => received },
    {
      key: 'verdict',
      title: t.verdict,
      render: ({ id, decision }) => (
        <span className="row">
          <Badge tone={decision.verdict === 'PASS' ? 'good' : 'gold'}>{t.verdicts[decision.verdict]}</Badge>
          <ReplayLink record="festival-gift" id={id} />
        </span>
      ),
    },
    {
      key: 'status',
      title: t.status,
      render: ({ status, reason, paidOn }) => (
        <span className="row">
          <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
          {reason ?? (paidOn && t.paidOn(paidOn))}
        </span>
      ),
    },
    { key: 'next', title: t.next, render: (gift) => <GiftSteps gift={gift} /> },
  ]
  return (
    <div className="stack">
      {may(session, 'WELFARE_WRITE') && (
        <div>
          <Button icon="gift" onClick={() => setGiving(true)}>
            {t.give}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.gifts}
        columns={columns}
        of={gifts}
        rowKey={({ id }) => id}
        empty={<Empty icon="gift" title={t.noneTitle} text={t.noneText} />}
      />
      {giving && <GiveSheet onClose={() => setGiving(false)} />}
      {opened && (
        <Sheet title={t.receiptsOf(opened.item)} open onClose={() => setOpened(undefined)}>
          <ReceiptTable gift={opened} />
        </Sheet>
      )}
    </div>
  )
}
