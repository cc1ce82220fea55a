import { useSearch } from '../../../lib/router'
import { useTexts } from '../../../lib/i18n'
import { PageHeader, Tabs } from '../../../ui/page'
import { GiftTable } from '../components/gift-table'
import { HealthCheckTable } from '../components/health-check-table'
import { RoundTable } from '../components/round-table'
import { SchemeList } from '../components/scheme-list'
import { welfareTexts } from '../texts'

const tabs = ['rounds', 'schemes', 'checks', 'gifts'] as const

/** Benefits for everybody: rounds of mutual aid, the schemes they are for, and health checks. */
export default function WelfarePage() {
  const t = useTexts(welfareTexts)
  const [search, change] = useSearch()
  const tab = tabs.find((known) => known === search.get('tab')) ?? 'rounds'
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Tabs
        label={t.title}
        tabs={tabs.map((id) => ({ id, label: t.tabs[id] }))}
        value={tab}
        onChange={(id) => change({ tab: id === 'rounds' ? '' : id })}
      >
        {tab === 'rounds' && <RoundTable />}
        {tab === 'schemes' && <SchemeList />}
        {tab === 'checks' && <HealthCheckTable />}
        {tab === 'gifts' && <GiftTable />}
      </Tabs>
    </>
  )
}
