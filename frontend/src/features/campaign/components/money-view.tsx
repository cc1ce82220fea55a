import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { campaignMoneyQuery, type CampaignGoodsCover } from '../api/campaign-money'
import { batchesQuery, type Campaign } from '../api/campaigns'
import { moneyTexts } from '../money-texts'

/** What a campaign costs, which of its goods an earlier one paid for, and what is left to be paid. */
export function MoneyView({ campaign }: { campaign: Campaign }) {
  const t = useTexts(moneyTexts)
  const money = useQuery(campaignMoneyQuery(campaign.id))
  const { data } = useInfiniteQuery(batchesQuery(campaign.id))
  const batches = data ? rowsOf(data) : []
  const settled = campaign.status === 'APPROVED' || campaign.status === 'CLOSED'
  const columns: Column<CampaignGoodsCover>[] = [
    { key: 'item', title: t.item, short: true, render: ({ name }) => name },
    {
      key: 'batch',
      title: t.batch,
      render: ({ batchId }) => {
        const batch = batches.find(({ id }) => id === batchId)
        return batch ? `${batch.union.name} · ${batch.name}` : ''
      },
    },
    {
      key: 'needed',
      title: t.neededUnits,
      figure: true,
      render: ({ needed, unit }) => t.so(needed, unit),
    },
    {
      key: 'covered',
      title: t.coveredUnits,
      figure: true,
      short: true,
      render: ({ covered, unit }) => t.so(covered, unit),
    },
    { key: 'price', title: t.unitPrice, figure: true, render: ({ unitPrice }) => formatMoney(unitPrice) },
    {
      key: 'paid',
      title: t.alreadyPaid,
      figure: true,
      short: true,
      render: ({ alreadyPaid }) => formatMoney(alreadyPaid),
    },
  ]
  return (
    <Loaded of={money} heights={[6, 10]}>
      {({ total, alreadyPaid, toPay, goods }) => (
        <div className="stack">
          <p className="soft">{settled ? t.settled : t.asOfNow}</p>
          <Card>
            <Facts
              facts={[
                [t.total, formatMoney(total)],
                [t.alreadyPaid, formatMoney(alreadyPaid)],
                [settled ? t.ordered : t.toPay, formatMoney(toPay)],
              ]}
            />
          </Card>
          {goods.length > 0 && (
            <section className="section" aria-labelledby="goods-paid">
              <h2 id="goods-paid">{t.goods}</h2>
              <DataTable
                label={t.goods}
                columns={columns}
                rows={goods}
                rowKey={({ batchId, itemId }) => `${batchId} ${itemId}`}
              />
            </section>
          )}
        </div>
      )}
    </Loaded>
  )
}
