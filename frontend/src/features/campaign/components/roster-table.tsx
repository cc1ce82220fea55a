import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { useSearch } from '../../../lib/router'
import { may, type Session } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import {
  doublesQuery,
  rosterQuery,
  useReturnGift,
  useTakeBackReturn,
  useTakeOff,
  type CampaignRecipient,
  type RecipientStatus,
} from '../api/campaign-roster'
import { batchesQuery, type Campaign } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { ChoiceField } from './choice-field'
import { ReasonSheet } from './reason-sheet'
import { RosterFile } from './roster-file'

const tones = { LISTED: 'plain', REMOVED: 'plain', RECEIVED: 'good', RETURNED: 'gold' } as const

interface Acting {
  what: 'take-off' | 'give-back' | 'take-back'
  who: CampaignRecipient
}

/** Everybody on the rosters, or only those in one state: not fetched, returned, taken off. */
export function RosterTable({ campaign, status }: { campaign: Campaign; status?: RecipientStatus }) {
  const t = useTexts(campaignTexts)
  const [search, change] = useSearch()
  const batchId = search.get('batch') ?? ''
  const [acting, setActing] = useState<Acting>()
  const roster = useInfiniteQuery(rosterQuery(campaign.id, { batchId: batchId || undefined, status }))
  const { data: batches } = useInfiniteQuery(batchesQuery(campaign.id))
  const columns = useColumns(campaign, setActing)
  return (
    <div className="stack">
      <div className="toolbar">
        <ChoiceField
          name="batch"
          label={t.batch}
          none={t.everyBatch}
          choices={(batches ? rowsOf(batches) : []).map(({ id, union, name }) => ({
            value: id,
            label: `${union.name} ${name}`,
          }))}
          value={batchId}
          onChange={(batch) => change({ batch })}
        />
        {status === undefined && <RosterFile campaign={campaign} />}
      </div>
      <CursorTable
        label={status === 'LISTED' ? t.unclaimed : t.roster}
        columns={columns}
        of={roster}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.noRosterTitle} text={t.noRosterText} />}
      />
      {acting && <ActSheet campaign={campaign} acting={acting} onClose={() => setActing(undefined)} />}
    </div>
  )
}

function useColumns(campaign: Campaign, act: (acting: Acting) => void): Column<CampaignRecipient>[] {
  const t = useTexts(campaignTexts)
  const { data: doubles } = useQuery({ ...doublesQuery(campaign.id), enabled: campaign.changeable })
  return [
    {
      key: 'name',
      title: t.name,
      short: true,
      render: ({ id, name, kind }) => (
        <>
          <strong>{name}</strong> {kind !== 'MEMBER' && <Badge>{t.recipientKinds[kind]}</Badge>}{' '}
          {doubles?.has(id) === true && (
            <span title={t.twiceHint}>
              <Badge tone="gold">{t.twice}</Badge>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'no',
      title: t.memberNo,
      short: true,
      render: ({ memberNo, idTail }) => <span className="code">{memberNo ?? `···${idTail ?? ''}`}</span>,
    },
    { key: 'unit', title: t.unit, render: ({ union }) => union.name },
    {
      key: 'cash',
      title: t.tallyCashShort,
      short: true,
      figure: true,
      render: ({ cash }) => formatMoney(cash),
    },
    {
      key: 'goods',
      title: t.tallyGoodsShort,
      short: true,
      figure: true,
      render: ({ goods }) => formatMoney(goods),
    },
    { key: 'status', title: t.status, render: (row) => <ReceiptCell row={row} /> },
    {
      key: 'act',
      title: t.edit,
      render: (row) => <RowActs campaign={campaign} row={row} act={act} />,
    },
  ]
}

function ReceiptCell({ row }: { row: CampaignRecipient }) {
  const t = useTexts(campaignTexts)
  const words = [
    row.way && t.ways[row.way],
    row.proxyName !== undefined && t.proxyWord(row.proxyName, row.proxyRelation ?? ''),
    row.receivedAt && formatStamp(row.receivedAt),
    row.reason,
  ]
  return (
    <>
      <Badge tone={tones[row.status]}>{t.recipientStatuses[row.status]}</Badge>{' '}
      <span className="soft small">{words.filter(Boolean).join(' · ')}</span>
    </>
  )
}

interface RowActsProps {
  campaign: Campaign
  row: CampaignRecipient
  act: (acting: Acting) => void
}

function RowActs({ campaign, row, act }: RowActsProps) {
  const t = useTexts(campaignTexts)
  const session = useSession()
  const open = campaign.status === 'DRAFT' || campaign.status === 'LOCKED' || campaign.status === 'APPROVED'
  const running = campaign.status === 'APPROVED' && may(session, 'CONDOLENCE_RECORD')
  return (
    <span className="row">
      {open && campaign.changeable && row.status === 'LISTED' && (
        <Button
          look="quiet"
          aria-label={t.takeOffOf(row.name)}
          onClick={() => act({ what: 'take-off', who: row })}
        >
          {t.takeOff}
        </Button>
      )}
      {running && (row.status === 'LISTED' || row.status === 'RECEIVED') && (
        <Button
          look="quiet"
          aria-label={t.giveBackOf(row.name)}
          onClick={() => act({ what: 'give-back', who: row })}
        >
          {t.giveBack}
        </Button>
      )}
      {mayTakeBack(campaign, row, session) && (
        <Button
          look="quiet"
          aria-label={t.takeBackOf(row.name)}
          onClick={() => act({ what: 'take-back', who: row })}
        >
          {t.takeBack}
        </Button>
      )}
    </span>
  )
}

/** While it runs; afterwards only what she had received, and by who may decide on money. */
function mayTakeBack(campaign: Campaign, row: CampaignRecipient, session: Session): boolean {
  if (row.status !== 'RETURNED' || !may(session, 'CONDOLENCE_RECORD')) return false
  const decides = may(session, 'CAMPAIGN_APPROVE')
  return (
    campaign.status === 'APPROVED' || (campaign.status === 'CLOSED' && row.signedBefore === true && decides)
  )
}

interface ActSheetProps {
  campaign: Campaign
  acting: Acting
  onClose: () => void
}

function ActSheet({ campaign, acting: { what, who }, onClose }: ActSheetProps) {
  const t = useTexts(campaignTexts)
  const acts = {
    'take-off': useTakeOff(campaign),
    'give-back': useReturnGift(campaign.id),
    'take-back': useTakeBackReturn(campaign.id),
  }
  const words = {
    'take-off': { of: t.takeOffOf, act: t.takeOff, text: t.takeOffText, done: t.takenOff },
    'give-back': { of: t.giveBackOf, act: t.giveBack, text: t.giveBackText, done: t.givenBack },
    'take-back': { of: t.takeBackOf, act: t.takeBack, text: t.takeBackText, done: t.takenBack },
  }[what]
  const { mutate, isPending, error } = acts[what]
  return (
    <ReasonSheet
      title={words.of(who.name)}
      action={words.act}
      busy={isPending}
      problem={error && toProblem(error)}
      onClose={onClose}
      onSend={(reason) =>
        mutate(
          { id: who.id, reason },
          {
            onSuccess: () => {
              onClose()
              showToast(words.done)
            },
          },
        )
      }
    >
      <p>{words.text}</p>
    </ReasonSheet>
  )
}
