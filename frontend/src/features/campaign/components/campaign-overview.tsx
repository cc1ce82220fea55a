import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate, formatMoney, formatStamp } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Bars } from '../../../ui/desk/bars'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { batchesQuery, type Campaign } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { RosterVerdict } from './roster-verdict'
import { CampaignSteps } from './campaign-steps'

/** Where a campaign stands: what can be done next, its sums, what the rules said, who approved what. */
export function CampaignOverview({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  const language = useLanguage()
  const { tally } = campaign
  return (
    <div className="stack">
      <CampaignSteps campaign={campaign} />
      <Card>
        <Facts
          facts={[
            [t.union, campaign.union.name],
            [t.kind, t.kinds[campaign.kind]],
            [t.festival, campaign.festival && t.festivals[campaign.festival]],
            [t.onDay, formatDate(campaign.onDay, language)],
            [t.plannedTotal, formatMoney(campaign.plannedTotal)],
            [t.fundSource, campaign.fundSource && t.fundSources[campaign.fundSource]],
            [t.handledBy, campaign.handledBy.name],
            [t.proxyMost, campaign.proxyMost],
            [t.reason, campaign.reason],
          ]}
        />
      </Card>
      <Card>
        <Facts
          facts={[
            [t.units, t.unitsWord(tally.units, tally.batches)],
            [t.tallyListed, tally.listed],
            [t.tallyReceived, tally.received],
            [t.tallyReturned, tally.returned],
            [t.tallyUnclaimed, tally.unclaimed],
            [t.tallyAmount, formatMoney(tally.amount)],
            [t.tallyCash, formatMoney(tally.receivedCash)],
            [t.tallyGoods, formatMoney(tally.receivedGoods)],
            [t.tallyReturnedAmount, formatMoney(tally.returnedAmount)],
            [t.tallyCost, formatMoney(tally.cost)],
          ]}
        />
      </Card>
      <Ending campaign={campaign} />
      <Progress campaign={campaign} />
      {campaign.decision && (
        <section className="section" aria-labelledby="rules-say">
          <h2 id="rules-say">{t.whatRulesSay}</h2>
          <RosterVerdict decision={campaign.decision} />
          {campaign.whole && <ReplayLink record="campaign" id={campaign.id} />}
        </section>
      )}
      {campaign.approvals.length > 0 && (
        <section className="section" aria-labelledby="approvals">
          <h2 id="approvals">{t.approvals}</h2>
          <ul className="stack-s">
            {campaign.approvals.map(({ no, approvedBy, approvedAt, persons, total, ...before }) => (
              <li key={no}>
                {t.approvalWord(no, approvedBy.name, persons, formatMoney(total))}{' '}
                <span className="soft small">
                  {formatStamp(approvedAt)}
                  {before.beforePersons !== undefined &&
                    before.beforeTotal !== undefined &&
                    ` · ${t.approvalBefore(before.beforePersons, formatMoney(before.beforeTotal))}`}
                  {before.withdrawn !== undefined && ` · ${t.approvalWithdrawn(before.withdrawn)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Progress({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  const batches = useInfiniteQuery(batchesQuery(campaign.id))
  return (
    <Loaded of={batches} heights={[6]}>
      {(data) => {
        const rows = rowsOf(data)
        if (rows.length === 0) return null
        return (
          <section className="section" aria-labelledby="progress">
            <h2 id="progress">{t.progress}</h2>
            <Bars
              label={t.progress}
              bars={rows.map(({ id, union, name, received, listed }) => ({
                id,
                label: union.name,
                detail: name,
                to: `/desk/campaigns/${campaign.id}?tab=roster&batch=${id}`,
                value: received,
                of: listed,
                words: t.progressWords(received, listed),
              }))}
            />
          </section>
        )
      }}
    </Loaded>
  )
}

/** How it ended: what went back to the budget line and what is in stock. */
function Ending({ campaign: { closing } }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  if (!closing) return null
  return (
    <Card>
      <Facts
        facts={[
          [t.closedWord, `${closing.closedBy.name} · ${formatStamp(closing.closedAt)}`],
          [t.unclaimedPeople, closing.returned],
          [t.cashBack, formatMoney(closing.cashBack)],
          [t.goodsKept, formatMoney(closing.goodsKept)],
          [t.reason, closing.reason],
        ]}
      />
    </Card>
  )
}
