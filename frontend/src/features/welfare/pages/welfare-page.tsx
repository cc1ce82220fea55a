import { useSearch } from '../../../lib/router'
import { useTexts } from '../../../lib/i18n'
import { PageHeader, Tabs } from '../../../ui/page'
import { RoundTable } from '../components/round-table'
import { SchemeList } from '../components/scheme-list'
import { welfareTexts } from '../texts'

const tabs = ['rounds', 'schemes'] as const

/** Mutual aid: the rounds in which unions enrol, and the schemes they are for. */
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
        {tab === 'rounds' ? <RoundTable /> : <SchemeList />}
      </Tabs>
    </>
  )
}
