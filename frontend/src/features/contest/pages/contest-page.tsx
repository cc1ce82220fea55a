import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { contestQuery } from '../api/contests'
import { ContestFacts, ItemRules } from '../components/contest-facts'
import { OwnPart } from '../components/own-part'
import { EarnedTitles, TitleRules } from '../components/title-rules'
import { contestTexts } from '../texts'

/** One contest: its items and rules, and the reader's part in each. */
export default function ContestPage() {
  const t = useTexts(contestTexts)
  const held = useQuery(contestQuery(useParam('id')))
  return (
    <Loaded of={held} heights={[4, 8, 8]} wholePage>
      {(contest) => (
        <>
          <PageHeader title={contest.name} intro={contest.union.name} back="/m/contests" />
          <div className="stack">
            <ContestFacts contest={contest} />
            <EarnedTitles contest={contest} />
            <p className="soft small">{t.blind}</p>
            <ul className="grid">
              {contest.items.map((item) => (
                <li key={item.id}>
                  <article className="card stack-s" aria-labelledby={`item-${item.id}`}>
                    <h2 id={`item-${item.id}`}>{item.name}</h2>
                    <ItemRules contest={contest} item={item} />
                    <p className="soft small">{t.entrants(item.entrants)}</p>
                    <OwnPart item={item} />
                  </article>
                </li>
              ))}
            </ul>
            <TitleRules contest={contest} />
          </div>
        </>
      )}
    </Loaded>
  )
}
