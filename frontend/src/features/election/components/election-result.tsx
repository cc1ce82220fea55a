import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { Election } from '../api/list-my-elections'
import { electionTexts } from '../texts'

type Outcome = NonNullable<Election['candidates'][number]['outcome']>

const tones = {
  ELECTED: 'good',
  NOT_ELECTED: 'plain',
  TIED: 'gold',
  REMOVED: 'accent',
  KEPT: 'plain',
} as const satisfies Record<Outcome, string>

/** Votes of each candidate and what came of them. */
export function ElectionResult({ election }: { election: Election }) {
  const t = useTexts(electionTexts)
  const { tally, candidates } = election
  if (!tally) return null
  return (
    <section className="stack" aria-labelledby="result">
      <h2 id="result">{t.result}</h2>
      <p className="soft">{t.tally(tally.ballots, tally.invalid)}</p>
      <ul className="stack-s">
        {candidates.map(({ memberId, name, votes, outcome }) => (
          <li key={memberId} className="row between">
            <span>
              <strong>{name}</strong> · {t.votes(votes ?? 0)}
            </span>
            {outcome !== undefined && <Badge tone={tones[outcome]}>{t.outcomes[outcome]}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}
