import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Sheet } from '../../../ui/sheet'
import { Notice } from '../../../ui/surface'
import { useCastBallot } from '../api/cast-ballot'
import type { Election } from '../api/list-my-elections'
import { electionTexts } from '../texts'

/** The ballot: names to tick, a look at what was chosen, and then it is cast for good. */
export function BallotPaper({ election }: { election: Election }) {
  const t = useTexts(electionTexts)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [checking, setChecking] = useState(false)
  const { mutate, isPending, error } = useCastBallot(election.id)
  const problem = error && toProblem(error)
  const { candidates, seats, type } = election
  const tooMany = chosen.length > seats
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const names = candidates.filter(({ memberId }) => chosen.includes(memberId))
  return (
    <section className="stack" aria-labelledby="candidates">
      <h2 id="candidates">{t.candidates}</h2>
      <p>{type === 'REMOVAL' ? t.chooseRemoval : t.choose(seats)}</p>
      <fieldset className="field">
        <legend className="visually-hidden">{t.candidates}</legend>
        <ul className="stack-s">
          {candidates.map(({ memberId, name }) => (
            <li key={memberId}>
              <label className="chip">
                <input
                  type="checkbox"
                  checked={chosen.includes(memberId)}
                  onChange={() => toggle(memberId)}
                />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p role="status">{t.chosen(chosen.length, seats)}</p>
      {tooMany && (
        <Notice tone="bad" live>
          {t.tooMany(seats)}
        </Notice>
      )}
      <Button wide onClick={() => !tooMany && setChecking(true)}>
        {t.vote}
      </Button>
      <p className="soft small">{t.secret}</p>
      <Sheet title={t.check} open={checking} onClose={() => setChecking(false)}>
        <div className="stack">
          {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
          <p>{names.length === 0 ? t.checkNone : t.checkNames}</p>
          {names.length > 0 && (
            <ul className="stack-s">
              {names.map(({ memberId, name }) => (
                <li key={memberId}>
                  <strong>{name}</strong>
                </li>
              ))}
            </ul>
          )}
          <p className="soft">{t.checkText}</p>
          <div className="row">
            <Button
              busy={isPending}
              onClick={() => mutate([...chosen], { onSuccess: () => setChecking(false) })}
            >
              {t.confirm}
            </Button>
            <Button look="quiet" onClick={() => setChecking(false)}>
              {t.change}
            </Button>
          </div>
        </div>
      </Sheet>
    </section>
  )
}
