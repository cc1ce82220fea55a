import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAnswer, useTakePlace, type MySanatoriumApplication, type MySanatoriumTour } from '../api/my-tours'
import { myTourTexts } from '../my-tour-texts'
import { Countdown } from './countdown'
import { RefusedRule } from './refused-rule'

interface TourProps {
  tour: MySanatoriumTour
  onClose: () => void
}

/** Joins the line: a place while there is one, else the next position on the list. */
export function TakePlaceSheet({ tour, onClose }: TourProps) {
  const t = useTexts(myTourTexts)
  const { mutateAsync, isPending, error } = useTakePlace(tour.id)
  const form = useSheetForm({ mutateAsync: () => mutateAsync(), isPending, error }, {}, (place) => {
    onClose()
    showToast(place.position === undefined ? t.heldNow : t.waitingNow(place.position))
  })
  return (
    <SheetForm
      title={t.applyFor(tour.name)}
      action={t.apply}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(true)}
      onClose={onClose}
    >
      <RefusedRule problem={form.problem} />
      <p>
        {tour.free > 0 && tour.waiting === 0 ? t.freeText(tour.holdMinutes ?? 30) : t.fullText(tour.waiting)}
      </p>
      <p className="soft small">{t.offerText(tour.offerDays ?? 2)}</p>
    </SheetForm>
  )
}

interface TakingProps {
  tour: MySanatoriumTour
  mine: MySanatoriumApplication
}

/** A place that is held or offered, with what is left of the time to answer. */
export function Taking({ tour, mine }: TakingProps) {
  const t = useTexts(myTourTexts)
  const client = useQueryClient()
  const { mutateAsync, isPending, error } = useAnswer(mine)
  const [confirming, setConfirming] = useState(false)
  const held = mine.status === 'HELD'
  const problem = error && toProblem(error)
  const send = (answer: 'ACCEPT' | 'DECLINE') => {
    const done = () => showToast(answer === 'ACCEPT' ? t.confirmed : t.declined)
    // a refusal stands in the card
    void mutateAsync(answer).then(done, () => undefined)
  }
  return (
    <div className="stack-s">
      <Notice tone="gold" live>
        <p>{held ? t.heldText : t.offeredText}</p>
      </Notice>
      {mine.until !== undefined && (
        <Countdown
          key={mine.until}
          until={mine.until}
          onOver={() => void client.invalidateQueries({ queryKey: ['my-sanatorium'] })}
        />
      )}
      {!held && <p className="soft small">{t.acceptText}</p>}
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <div className="row">
        <Button
          busy={isPending}
          aria-label={held ? t.confirmOf(tour.name) : t.acceptOf(tour.name)}
          onClick={() => (held ? setConfirming(true) : send('ACCEPT'))}
        >
          {held ? t.confirm : t.accept}
        </Button>
        <Button
          look="quiet"
          busy={isPending}
          aria-label={t.declineOf(tour.name)}
          onClick={() => send('DECLINE')}
        >
          {t.decline}
        </Button>
      </div>
      {confirming && <ConfirmSheet tour={tour} mine={mine} onClose={() => setConfirming(false)} />}
    </div>
  )
}

/** What she says before the place is hers, while it is held. */
function ConfirmSheet({ tour, mine, onClose }: TourProps & { mine: MySanatoriumApplication }) {
  const t = useTexts(myTourTexts)
  const [said, setSaid] = useState<readonly string[]>([])
  const missing: Record<string, string> = said.length < t.statements.length ? { statements: t.allNeeded } : {}
  const form = useSheetForm(useAnswer(mine), missing, () => {
    onClose()
    showToast(t.confirmed)
  })
  const toggle = (statement: string, yes: boolean) =>
    setSaid(yes ? [...said, statement] : said.filter((one) => one !== statement))
  return (
    <SheetForm
      title={t.confirmOf(tour.name)}
      action={t.confirm}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send('ACCEPT')}
      onClose={onClose}
    >
      {mine.until !== undefined && <Countdown until={mine.until} onOver={onClose} />}
      {t.statements.map((statement, at) => (
        <label className="check" key={statement}>
          <input
            type="checkbox"
            name={at === 0 ? 'statements' : undefined}
            checked={said.includes(statement)}
            onChange={({ target }) => toggle(statement, target.checked)}
          />
          {statement}
        </label>
      ))}
      {form.messages['statements'] !== undefined && <Notice tone="bad">{form.messages['statements']}</Notice>}
    </SheetForm>
  )
}
