import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { formatDate, formatMoney, formatStamp } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Loaded } from '../../../ui/states'
import { movementsQuery, stockItemQuery, type StockMovement } from '../api/stock'
import { campaignTexts } from '../texts'
import { StockRequests } from './stock-requests'

/** The purchases of which something is left, and everything that came and went. */
export function StockDetail({ itemId }: { itemId: string }) {
  const t = useTexts(campaignTexts)
  const language = useLanguage()
  const item = useQuery(stockItemQuery(itemId))
  const movements = useInfiniteQuery(movementsQuery(itemId))
  const columns: Column<StockMovement>[] = [
    { key: 'at', title: t.at, short: true, render: ({ at }) => formatStamp(at) },
    { key: 'kind', title: t.kind, short: true, render: ({ kind }) => t.movementKinds[kind] },
    { key: 'quantity', title: t.quantity, short: true, figure: true, render: ({ quantity }) => quantity },
    {
      key: 'amount',
      title: t.amount,
      short: true,
      figure: true,
      render: ({ amount }) => formatMoney(amount),
    },
    {
      key: 'why',
      title: t.reason,
      render: ({ campaignNo, reason }) => [campaignNo, reason].filter(Boolean).join(' · '),
    },
  ]
  return (
    <div className="stack">
      <Loaded of={item} heights={[3]}>
        {(goods) => (
          <>
            <StockRequests item={goods} />
            <section className="stack-s" aria-label={t.lots}>
              <strong>{t.lots}</strong>
              <ul>
                {goods.lots.map(({ id, boughtOn, unitPrice, balance, supplier, documentNo }) => (
                  <li key={id}>
                    {t.lotWord(formatDate(boughtOn, language), formatMoney(unitPrice), balance)}{' '}
                    <span className="soft small">{[supplier, documentNo].filter(Boolean).join(' · ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Loaded>
      <CursorTable
        label={t.movements}
        columns={columns}
        of={movements}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t.noStockText}</p>}
      />
    </div>
  )
}
