import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { PageHeader, Tabs } from '../../../ui/page'
import { ClaimTable } from '../components/claim-table'
import { FiguresView } from '../components/figures-view'
import { GiftTable } from '../components/gift-table'
import { HealthCheckTable } from '../components/health-check-table'
import { RoundTable } from '../components/round-table'
import { SchemeList } from '../components/scheme-list'
import { welfareTexts } from '../texts'

const tabs = ['rounds', 'claims', 'schemes', 'checks', 'gifts', 'figures'] as const

/** Benefits for everybody: rounds of mutual aid, the schemes they are for, and health checks. */
export default function WelfarePage() {
  const t = useTexts(welfareTexts)
  const [search, change] = useSearch()
  const session = useSession()
  const offered = tabs.filter((id) => id !== 'claims' || may(session, 'CLAIM_READ'))
  const tab = offered.find((known) => known === search.get('tab')) ?? 'rounds'
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Tabs
        label={t.title}
        tabs={offered.map((id) => ({ id, label: t.tabs[id] }))}
        value={tab}
        onChange={(id) => change({ tab: id === 'rounds' ? '' : id })}
      >
        {tab === 'rounds' && <RoundTable />}
        {tab === 'claims' && <ClaimTable />}
        {tab === 'schemes' && <SchemeList />}
        {tab === 'checks' && <HealthCheckTable />}
        {tab === 'gifts' && <GiftTable />}
        {tab === 'figures' && <FiguresView />}
      </Tabs>
    </>
  )
}
