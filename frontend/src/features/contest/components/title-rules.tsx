import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { Contest, ContestTitleRule } from '../api/contests'
import { contestTexts } from '../texts'

/** By which rank a title is given, to whom and by whom. */
function useRuleWords() {
  const t = useTexts(contestTexts)
  return (rule: ContestTitleRule) =>
    [
      t.rankSpan(t.ranks[rule.basis], rule.firstRank, rule.lastRank),
      ...(rule.maxAge === undefined ? [] : [t.upTo(rule.maxAge)]),
      ...(rule.womenOnly ? [t.women] : []),
      ...(rule.source === undefined ? [] : [rule.source]),
      t.by(rule.issuer, t.levels[rule.level]),
    ].join(' · ')
}

/** The titles that ranks give, fixed beforehand. */
export function TitleRules({ contest }: { contest: Contest }) {
  const t = useTexts(contestTexts)
  const words = useRuleWords()
  if (contest.titles.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="contest-titles">
      <h2 id="contest-titles">{t.titles}</h2>
      <ul className="stack-s">
        {contest.titles.map((rule) => (
          <li key={rule.id}>
            <strong>{rule.title}</strong> <span className="soft small">{words(rule)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the reader earned. */
export function EarnedTitles({ contest }: { contest: Contest }) {
  const t = useTexts(contestTexts)
  if (contest.earned.length === 0) return null
  return (
    <section className="card stack-s" aria-labelledby="earned-titles">
      <h2 id="earned-titles">{t.yourTitles}</h2>
      <ul className="stack-s">
        {contest.earned.map(({ title, of, issuer, level, takenBack }) => (
          <li key={`${title}/${of ?? ''}`}>
            <strong>{of === undefined ? title : t.titleFor(title, of)}</strong>{' '}
            <span className="soft small">{t.by(issuer, t.levels[level])}</span>{' '}
            {takenBack === true && <Badge tone="gold">{t.takenBack}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}
