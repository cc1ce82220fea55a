import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { receiptsQuery, type FestivalGift, type FestivalReceipt } from '../api/festivals'
import { giftTexts } from '../gift-texts'
import { ProxySheet, ShownProxy } from './proxy-sheets'

/** Who has signed; for whoever has not, it can be said who fetched it. */
export function ReceiptTable({ gift }: { gift: FestivalGift }) {
  const t = useTexts(giftTexts)
  const session = useSession()
  const receipts = useInfiniteQuery(receiptsQuery(gift.id))
  const [noting, setNoting] = useState<FestivalReceipt>()
  const [showing, setShowing] = useState<FestivalReceipt>()
  const columns: Column<FestivalReceipt>[] = [
    { key: 'member', title: t.member, render: ({ member }) => member.name },
    {
      key: 'status',
      title: t.status,
      render: (receipt) => (
        <span className="row">
          {receipt.receivedOn === undefined ? (
            t.due
          ) : receipt.byProxy ? (
            <Button
              look="quiet"
              aria-label={t.fetchedOf(receipt.member.name)}
              onClick={() => setShowing(receipt)}
            >
              {t.fetched(receipt.receivedOn)}
            </Button>
          ) : (
            t.signed(receipt.receivedOn)
          )}
          {receipt.status === 'DUE' && gift.status === 'APPROVED' && may(session, 'WELFARE_WRITE') && (
            <Button
              look="quiet"
              aria-label={t.proxyOf(receipt.member.name)}
              onClick={() => setNoting(receipt)}
            >
              {t.proxy}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <>
      <CursorTable
        label={t.receipts}
        columns={columns}
        of={receipts}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.nobody} />}
      />
      {showing && <ShownProxy receipt={showing} onClose={() => setShowing(undefined)} />}
      {noting && <ProxySheet receipt={noting} onClose={() => setNoting(undefined)} />}
    </>
  )
}
