import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Empty } from '../../../../ui/states'
import { duplicatePairsQuery, mergesQuery } from '../../api/duplicates'
import { CardList } from '../../components/desk/card-list'
import { DuplicateSearch } from '../../components/desk/duplicate-search'
import { MergeCard } from '../../components/desk/merge-card'
import { PairCard } from '../../components/desk/pair-card'
import { duplicateTexts } from '../../duplicate-texts'

const tabs = ['pairs', 'merges'] as const

/** Persons who are there twice: what to compare, and what was merged. */
export default function DuplicatesPage() {
  const t = useTexts(duplicateTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const tab = tabs.find((known) => known === search.get('tab')) ?? 'pairs'
  return (
    <>
      <PageHeader title={t.duplicates} intro={t.duplicatesIntro} back="/desk/members" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="tab"
            label={t.view}
            labelHidden
            choices={tabs.map((value) => ({ value, label: t.tabs[value] }))}
            value={tab}
            onChange={(value) => change({ tab: value === 'pairs' ? '' : value })}
          />
          {tab === 'pairs' ? <Pairs unionId={unionId} /> : <Mergings />}
        </div>
      </div>
    </>
  )
}

function Pairs({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(duplicateTexts)
  const pairs = useInfiniteQuery(duplicatePairsQuery(unionId))
  return (
    <>
      <DuplicateSearch unionId={unionId} />
      <CardList
        of={pairs}
        keyOf={(pair) => `${pair.first.id} ${pair.second.id}`}
        empty={<Empty icon="people" title={t.nonePairsTitle} text={t.nonePairsText} />}
      >
        {(pair) => <PairCard pair={pair} />}
      </CardList>
    </>
  )
}

function Mergings() {
  const t = useTexts(duplicateTexts)
  const merges = useInfiniteQuery(mergesQuery)
  return (
    <CardList
      of={merges}
      keyOf={(merge) => merge.id}
      empty={<Empty icon="people" title={t.noneMergesTitle} text={t.noneMergesText} />}
    >
      {(merge) => <MergeCard merge={merge} />}
    </CardList>
  )
}
