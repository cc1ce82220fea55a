import { today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { PageHeader, Tabs } from '../../../ui/page'
import { BaseTable } from '../components/base-table'
import { ProgramTable } from '../components/program-table'
import { TripTable } from '../components/trip-table'
import { YearStatistics } from '../components/year-statistics'
import { sanatoriumTexts } from '../texts'

const tabs = ['programs', 'trips', 'statistics', 'bases'] as const

/** Sanatorium tours: programmes, who has been where, and the register of designated bases. */
export default function SanatoriumPage() {
  const t = useTexts(sanatoriumTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const tab = tabs.find((known) => known === search.get('tab')) ?? 'programs'
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Tabs
        label={t.title}
        tabs={tabs.map((id) => ({ id, label: t.tabs[id] }))}
        value={tab}
        onChange={(id) => change({ tab: id === 'programs' ? '' : id })}
      >
        {tab === 'programs' && <ProgramTable unionId={unionId} />}
        {tab === 'trips' && <TripTable unionId={unionId} year={yearOf(today())} />}
        {tab === 'statistics' && <YearStatistics unionId={unionId} />}
        {tab === 'bases' && <BaseTable />}
      </Tabs>
    </>
  )
}
