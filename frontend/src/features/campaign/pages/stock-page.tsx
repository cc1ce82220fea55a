import { useInfiniteQuery } from '@tanstack/react-query'
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
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { stockQuery, type StockItem } from '../api/stock'
import { stockTexts } from '../stock-texts'
import { campaignTexts } from '../texts'
import { StockDetail } from '../components/stock-detail'
import { AddItemSheet, BuySheet, WriteOffSheet } from '../components/stock-sheets'

type Open = { what: 'add' } | { what: 'buy' | 'write-off'; item: StockItem }

/** Goods of a union: what is left, each purchase with its price, and every movement. */
export default function StockPage() {
  const t = useTexts(campaignTexts)
  const words = useTexts(stockTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const stock = useInfiniteQuery(stockQuery(unionId))
  const [open, setOpen] = useState<Open>()
  const writes = may(session, 'CAMPAIGN_WRITE')
  const columns: Column<StockItem>[] = [
    { key: 'name', title: t.itemName, render: ({ name }) => <strong>{name}</strong> },
    { key: 'union', title: t.unit, render: ({ union }) => union.name },
    {
      key: 'balance',
      title: t.balance,
      short: true,
      figure: true,
      render: ({ balance, unit }) => `${balance} ${unit}`,
    },
    {
      key: 'waiting',
      title: words.waiting,
      short: true,
      render: ({ waiting }) => waiting > 0 && <Badge tone="gold">{words.waitingCount(waiting)}</Badge>,
    },
    { key: 'value', title: t.value, short: true, figure: true, render: ({ value }) => formatMoney(value) },
    ...(writes
      ? [
          {
            key: 'act',
            title: t.edit,
            render: (item: StockItem) => (
              <span className="row">
                <Button
                  look="quiet"
                  aria-label={t.buyOf(item.name)}
                  onClick={() => setOpen({ what: 'buy', item })}
                >
                  {t.buy}
                </Button>
                {item.balance > 0 && (
                  <Button
                    look="quiet"
                    aria-label={t.writeOffOf(item.name)}
                    onClick={() => setOpen({ what: 'write-off', item })}
                  >
                    {t.writeOff}
                  </Button>
                )}
              </span>
            ),
          },
        ]
      : []),
  ]
  const close = () => setOpen(undefined)
  return (
    <>
      <PageHeader title={t.stock} intro={t.stockIntro} back="/desk/campaigns">
        {writes && (
          <Button icon="plus" onClick={() => setOpen({ what: 'add' })}>
            {t.addItem}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <CursorTable
          label={t.stock}
          columns={columns}
          of={stock}
          rowKey={({ id }) => id}
          more={(item) => <StockDetail itemId={item.id} />}
          empty={<Empty icon="gift" title={t.noStockTitle} text={t.noStockText} />}
        />
      </div>
      {open?.what === 'add' && <AddItemSheet onClose={close} />}
      {open?.what === 'buy' && <BuySheet item={open.item} onClose={close} />}
      {open?.what === 'write-off' && <WriteOffSheet item={open.item} onClose={close} />}
    </>
  )
}
