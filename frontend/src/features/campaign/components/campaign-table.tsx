import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import {
  campaignsQuery,
  type CampaignKind,
  type CampaignListItem,
  type CampaignStatus as Status,
} from '../api/campaigns'
import { campaignTexts } from '../texts'
import { CampaignStatus } from './campaign-status'

interface CampaignTableProps {
  unionId: string | undefined
  kind: CampaignKind | undefined
  status: Status | undefined
}

export function CampaignTable(filter: CampaignTableProps) {
  const t = useTexts(campaignTexts)
  const language = useLanguage()
  const campaigns = useInfiniteQuery(campaignsQuery(filter))
  const columns: Column<CampaignListItem>[] = [
    {
      key: 'theme',
      title: t.theme,
      render: ({ id, theme, campaignNo }) => (
        <>
          <Link to={`/desk/campaigns/${id}`}>{theme}</Link> <span className="soft small">{campaignNo}</span>
        </>
      ),
    },
    { key: 'kind', title: t.kind, short: true, render: ({ kind }) => t.kinds[kind] },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: ({ status }) => <CampaignStatus status={status} />,
    },
    { key: 'day', title: t.onDay, short: true, render: ({ onDay }) => formatDate(onDay, language) },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'people',
      title: t.received,
      short: true,
      figure: true,
      render: ({ received, listed }) => t.rollWord(received, listed),
    },
    {
      key: 'amount',
      title: t.amount,
      short: true,
      figure: true,
      render: ({ amount }) => formatMoney(amount),
    },
  ]
  return (
    <CursorTable
      label={t.campaigns}
      columns={columns}
      of={campaigns}
      rowKey={({ id }) => id}
      empty={<Empty icon="gift" title={t.emptyTitle} text={t.emptyText} />}
    />
  )
}
