import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam, useSearch } from '../../../lib/router'
import { PageHeader, Tabs } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { campaignQuery, type Campaign } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { BatchTable } from '../components/batch-table'
import { CampaignOverview } from '../components/campaign-overview'
import { CampaignStatus } from '../components/campaign-status'
import { MoneyView } from '../components/money-view'
import { RosterTable } from '../components/roster-table'

const tabs = ['overview', 'batches', 'roster', 'unclaimed', 'money'] as const

/** One campaign: where it stands, its batches, its roster, and who has not fetched hers. */
export default function CampaignPage() {
  const t = useTexts(campaignTexts)
  const [search, change] = useSearch()
  const held = useQuery(campaignQuery(useParam('id')))
  const tab = tabs.find((known) => known === search.get('tab')) ?? 'overview'
  return (
    <Loaded of={held} heights={[4, 3, 16]} wholePage>
      {(campaign) => (
        <>
          <PageHeader
            title={campaign.theme}
            intro={
              <>
                {campaign.campaignNo} <CampaignStatus status={campaign.status} />
              </>
            }
            back="/desk/campaigns"
          />
          <Tabs
            label={t.tabs}
            tabs={tabs.filter((id) => id !== 'money' || campaign.whole).map((id) => ({ id, label: t[id] }))}
            value={tab}
            onChange={(id) => change({ tab: id === 'overview' ? '' : id })}
          >
            <Panel tab={tab} campaign={campaign} />
          </Tabs>
        </>
      )}
    </Loaded>
  )
}

function Panel({ tab, campaign }: { tab: (typeof tabs)[number]; campaign: Campaign }) {
  if (tab === 'batches') return <BatchTable campaign={campaign} />
  if (tab === 'roster') return <RosterTable campaign={campaign} />
  if (tab === 'unclaimed') return <RosterTable campaign={campaign} status="LISTED" />
  if (tab === 'money') return <MoneyView campaign={campaign} />
  return <CampaignOverview campaign={campaign} />
}
