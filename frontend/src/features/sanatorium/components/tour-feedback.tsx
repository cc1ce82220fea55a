import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Bars } from '../../../ui/desk/bars'
import { Loaded } from '../../../ui/states'
import { feedbackQuery, type SanatoriumFeedback } from '../api/feedback'
import { feedbackTexts } from '../feedback-texts'

/** How a tour was: figures of at least five, and what they wrote. */
export function TourFeedback({ tourId }: { tourId: string }) {
  const t = useTexts(feedbackTexts)
  const feedback = useQuery(feedbackQuery(tourId))
  return (
    <section className="section" aria-labelledby="feedback">
      <h2 id="feedback">{t.title}</h2>
      <Loaded of={feedback} heights={[8]}>
        {(shown) => (
          <div className="stack">
            <p>{t.answeredOf(shown.answered, shown.asked)}</p>
            <Outcome of={shown} />
          </div>
        )}
      </Loaded>
    </section>
  )
}

function Outcome({ of: { closed, mean, counts, answered, words } }: { of: SanatoriumFeedback }) {
  const t = useTexts(feedbackTexts)
  if (counts === undefined || mean === undefined) {
    return <p className="soft">{closed ? t.tooFew : t.open}</p>
  }
  return (
    <>
      <p>{t.mean(mean)}</p>
      <ScoreBars counts={counts} answered={answered} />
      {words !== undefined && (
        <>
          <h3>{t.wordsOf}</h3>
          <ul className="stack-s">
            {words.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** How many gave each score, the best first. */
export function ScoreBars({ counts, answered }: { counts: readonly number[]; answered: number }) {
  const t = useTexts(feedbackTexts)
  return (
    <Bars
      label={t.title}
      bars={counts
        .map((count, at) => ({
          id: String(at),
          label: t.scores[at] ?? '',
          value: count,
          of: answered,
          words: t.people(count),
        }))
        .reverse()}
    />
  )
}
