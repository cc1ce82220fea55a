import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { SettlementList } from '../../components/desk/settlement-list'
import { SettlementWaiting } from '../../components/desk/settlement-waiting'
import { settlementTexts } from '../../settlement-texts'

/** What visits cost: what waits to be settled, and the settlements. */
export default function SettlementsPage() {
  const t = useTexts(settlementTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const settled = search.get('view') === 'settlements'
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="view"
            label={t.view}
            labelHidden
            choices={[
              { value: 'waiting', label: t.waiting },
              { value: 'settlements', label: t.settlements },
            ]}
            value={settled ? 'settlements' : 'waiting'}
            onChange={(value) => change({ view: value === 'waiting' ? '' : value })}
          />
          {settled ? <SettlementList unionId={unionId} /> : <SettlementWaiting unionId={unionId} />}
        </div>
      </div>
    </>
  )
}
