import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatStamp } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { useParam, useSearch } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { Facts } from '../../../../ui/facts'
import { PageHeader, Tabs } from '../../../../ui/page'
import { SelectField } from '../../../../ui/select-field'
import { Loaded } from '../../../../ui/states'
import { contestQuery, type Contest } from '../../api/contests'
import { ContestFacts, ItemRules } from '../../components/contest-facts'
import { EntryTable } from '../../components/desk/entry-table'
import { JudgeTable } from '../../components/desk/judge-table'
import { RankingFiles } from '../../components/desk/ranking-files'
import { RankingTable } from '../../components/desk/ranking-table'
import { CancelSheet, DrawSheet, PublishSheet } from '../../components/desk/step-sheets'
import { TitleTable } from '../../components/desk/title-table'
import { TitleRules } from '../../components/title-rules'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'

/** One contest for those who conduct it. */
export default function ManagedContestPage() {
  const held = useQuery(contestQuery(useParam('id')))
  return (
    <Loaded of={held} heights={[4, 3, 16]} wholePage>
      {(contest) => <ManagedContest contest={contest} />}
    </Loaded>
  )
}

function ManagedContest({ contest }: { contest: Contest }) {
  const t = useTexts(contestDeskTexts)
  const [search, change] = useSearch()
  const tabs = [
    { id: 'overview', label: t.overview },
    { id: 'entries', label: t.entries },
    ...(contest.manageable
      ? [
          { id: 'judges', label: t.judges },
          { id: 'ranking', label: t.ranking },
          { id: 'titles', label: t.titlesTab },
        ]
      : []),
  ]
  const tab = tabs.find(({ id }) => id === search.get('tab'))?.id ?? 'overview'
  const item = contest.items.find(({ id }) => id === search.get('item')) ?? contest.items[0]
  return (
    <>
      <PageHeader title={contest.name} intro={contest.union.name} back="/desk/contests">
        {contest.manageable && <Steps contest={contest} />}
      </PageHeader>
      <Tabs
        label={t.tabs}
        tabs={tabs}
        value={tab}
        onChange={(id) => change({ tab: id === 'overview' ? '' : id })}
      >
        <div className="stack">
          {tab !== 'overview' && tab !== 'titles' && contest.items.length > 1 && (
            <SelectField
              name="item"
              label={t.item}
              choices={contest.items.map(({ id, name }) => ({ value: id, label: name }))}
              value={item?.id ?? ''}
              onChange={(value) => change({ item: value })}
            />
          )}
          {tab === 'overview' && <Overview contest={contest} />}
          {tab === 'entries' && item && <EntryTable contest={contest} item={item} />}
          {tab === 'judges' && item && <JudgeTable contest={contest} item={item} />}
          {(tab === 'ranking' || tab === 'titles') && contest.state !== 'OPEN' && (
            <RankingFiles contest={contest} />
          )}
          {tab === 'ranking' && item && <RankingTable item={item} />}
          {tab === 'titles' && <TitleTable contest={contest} />}
        </div>
      </Tabs>
    </>
  )
}

/** What can be done next. */
function Steps({ contest }: { contest: Contest }) {
  const t = useTexts(contestDeskTexts)
  const [step, setStep] = useState<'DRAW' | 'PUBLISH' | 'CANCEL'>()
  const close = () => setStep(undefined)
  return (
    <>
      <div className="row">
        {contest.state === 'OPEN' && <Button onClick={() => setStep('DRAW')}>{t.draw}</Button>}
        {contest.state === 'SCORING' && <Button onClick={() => setStep('PUBLISH')}>{t.publish}</Button>}
        {(contest.state === 'OPEN' || contest.state === 'SCORING') && (
          <Button look="quiet" onClick={() => setStep('CANCEL')}>
            {t.cancel}
          </Button>
        )}
      </div>
      {step === 'DRAW' && <DrawSheet contest={contest} onClose={close} />}
      {step === 'PUBLISH' && <PublishSheet contest={contest} onClose={close} />}
      {step === 'CANCEL' && <CancelSheet contest={contest} onClose={close} />}
    </>
  )
}

function Overview({ contest }: { contest: Contest }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const { publishedAt, publishedBy } = contest
  return (
    <div className="stack">
      <ContestFacts contest={contest} />
      {publishedAt !== undefined && (
        <Facts facts={[[t.publishedBy, t.byOn(publishedBy ?? '', formatStamp(publishedAt))]]} />
      )}
      <ul className="stack">
        {contest.items.map((item) => (
          <li key={item.id}>
            <h2>{item.name}</h2>
            <ItemRules contest={contest} item={item} />
            <p>{words.entrants(item.entrants)}</p>
          </li>
        ))}
      </ul>
      <TitleRules contest={contest} />
    </div>
  )
}
