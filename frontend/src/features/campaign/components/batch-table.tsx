import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { batchesQuery, useRemoveBatch, type Campaign, type CampaignBatch } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { BatchSheet } from './batch-sheet'
import { FillSheet } from './fill-sheet'

type Open = { what: 'add' } | { what: 'edit' | 'fill'; batch: CampaignBatch }

/** The part of each unit: who hands out, what each gets, and whether the roster agrees with what was planned. */
export function BatchTable({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  const [open, setOpen] = useState<Open>()
  const batches = useInfiniteQuery(batchesQuery(campaign.id))
  const draft = campaign.status === 'DRAFT' && campaign.changeable
  const columns = useColumns(campaign, draft, setOpen)
  const close = () => setOpen(undefined)
  const add = draft && (
    <div className="row no-print">
      <Button icon="plus" onClick={() => setOpen({ what: 'add' })}>
        {t.addBatch}
      </Button>
    </div>
  )
  return (
    <div className="stack">
      {add}
      <CursorTable
        label={t.batches}
        columns={columns}
        of={batches}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.noBatchesTitle} text={t.noBatchesText} />}
      />
      {open?.what === 'add' && <BatchSheet campaign={campaign} onClose={close} />}
      {open?.what === 'edit' && <BatchSheet campaign={campaign} batch={open.batch} onClose={close} />}
      {open?.what === 'fill' && <FillSheet campaign={campaign} batch={open.batch} onClose={close} />}
    </div>
  )
}

function useColumns(
  campaign: Campaign,
  draft: boolean,
  setOpen: (open: Open) => void,
): Column<CampaignBatch>[] {
  const t = useTexts(campaignTexts)
  const language = useLanguage()
  return [
    {
      key: 'unit',
      title: t.unit,
      render: ({ id, union, name }) => (
        <>
          <Link to={`/desk/campaigns/${campaign.id}?tab=roster&batch=${id}`}>{union.name}</Link>{' '}
          <span className="soft small">{name}</span>
        </>
      ),
    },
    { key: 'handler', title: t.handler, short: true, render: ({ handlerName }) => handlerName },
    {
      key: 'perHead',
      title: t.perHead,
      render: ({ perHead, cash, goods }) => (
        <>
          {formatMoney(perHead)}
          {goods.length > 0 && (
            <span className="soft small">
              {' '}
              {[
                formatMoney(cash),
                ...goods.map(({ name, quantity, unit }) => `${name} ${quantity} ${unit}`),
              ].join(' + ')}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'roll',
      title: t.people,
      short: true,
      figure: true,
      render: ({ listed, plannedPersons }) => (
        <>
          {t.rollWord(listed, plannedPersons)}{' '}
          {listed !== plannedPersons && <Badge tone="gold">{t.rollDiffers}</Badge>}
        </>
      ),
    },
    {
      key: 'amount',
      title: t.amount,
      short: true,
      figure: true,
      render: ({ amount }) => formatMoney(amount),
    },
    {
      key: 'received',
      title: t.received,
      short: true,
      figure: true,
      render: ({ received, listed }) => t.rollWord(received, listed),
    },
    {
      key: 'paid',
      title: t.paidOn,
      short: true,
      render: ({ paidOn }) => (paidOn === undefined ? '' : formatDate(paidOn, language)),
    },
    ...(draft
      ? [
          {
            key: 'act',
            title: t.edit,
            render: (batch: CampaignBatch) => (
              <BatchActs campaign={campaign} batch={batch} setOpen={setOpen} />
            ),
          },
        ]
      : []),
  ]
}

interface BatchActsProps {
  campaign: Campaign
  batch: CampaignBatch
  setOpen: (open: Open) => void
}

function BatchActs({ campaign, batch, setOpen }: BatchActsProps) {
  const t = useTexts(campaignTexts)
  const { mutate, isPending } = useRemoveBatch(campaign)
  return (
    <span className="row">
      <Button
        look="quiet"
        aria-label={t.fillOf(batch.union.name)}
        onClick={() => setOpen({ what: 'fill', batch })}
      >
        {t.fill}
      </Button>
      <Button look="quiet" onClick={() => setOpen({ what: 'edit', batch })}>
        {t.edit}
      </Button>
      <Button
        look="quiet"
        busy={isPending}
        aria-label={t.removeBatchOf(batch.union.name)}
        onClick={() => mutate(batch.id, { onSuccess: () => showToast(t.batchRemoved) })}
      >
        {t.removeBatch}
      </Button>
    </span>
  )
}
