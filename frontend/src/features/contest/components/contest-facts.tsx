import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Badge, Notice } from '../../../ui/surface'
import type { Contest, ContestItem } from '../api/contests'
import { contestTexts } from '../texts'

/** How far a contest is and until when one can enter. */
export function ContestFacts({ contest }: { contest: Contest }) {
  const t = useTexts(contestTexts)
  const language = useLanguage()
  return (
    <div className="stack-s">
      {contest.cancelReason !== undefined && <Notice tone="gold">{t.cancelled(contest.cancelReason)}</Notice>}
      <div className="row">
        <Badge tone={contest.state === 'OPEN' ? 'good' : 'plain'}>{t.states[contest.state]}</Badge>
        <span className="soft small">{t.ofYear(contest.year)}</span>
        <span className="soft small">{t.until(formatDate(contest.entriesUntil, language))}</span>
        <span className="soft small">{t.persons(contest.persons, contest.items.length)}</span>
        {contest.heldOn !== undefined && (
          <span className="soft small">{t.heldOn(formatDate(contest.heldOn, language))}</span>
        )}
      </div>
    </div>
  )
}

/** By which rules an item is scored and ranked. */
export function ItemRules({ contest, item }: { contest: Contest; item: ContestItem }) {
  const t = useTexts(contestTexts)
  const rules = [
    ...(item.category === undefined ? [] : [t.tradeOf(item.category)]),
    t.weights(item.theoryWeight, item.practiceWeight),
    t.ties[item.tieRule],
    ...(item.dropExtremes ? [t.dropped] : []),
    ...(contest.avoidOwnUnit ? [t.ownUnitAvoided] : []),
  ]
  return <p className="soft small">{rules.join(' · ')}</p>
}
