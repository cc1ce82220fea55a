import { useState } from 'react'
import { formatDay } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useGiveFeedback } from '../api/feedback'
import type { MySanatoriumApplication } from '../api/my-tours'
import { feedbackTexts } from '../feedback-texts'

interface FeedbackProps {
  name: string
  mine: MySanatoriumApplication
}

/** How a tour that is over was: asked once, and what I said. */
export function MyFeedback({ name, mine }: FeedbackProps) {
  const t = useTexts(feedbackTexts)
  const [saying, setSaying] = useState(false)
  const { feedback, feedbackUntil } = mine
  if (feedback !== undefined) {
    return (
      <div>
        <p>{t.said(t.scores[feedback.score - 1] ?? '')}</p>
        {feedback.words !== undefined && <p className="soft small">{feedback.words}</p>}
      </div>
    )
  }
  if (feedbackUntil === undefined) return null
  return (
    <div>
      <Button aria-label={t.askOf(name)} onClick={() => setSaying(true)}>
        {t.ask}
      </Button>
      {saying && <SaySheet name={name} mine={mine} until={feedbackUntil} onClose={() => setSaying(false)} />}
    </div>
  )
}

const scores: readonly string[] = ['5', '4', '3', '2', '1']

function SaySheet({ name, mine, until, onClose }: FeedbackProps & { until: string; onClose: () => void }) {
  const t = useTexts(feedbackTexts)
  const language = useLanguage()
  const [score, setScore] = useState('')
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const missing: Record<string, string> = {}
  if (score === '') missing['score'] = t.needed
  const form = useSheetForm(useGiveFeedback(mine.id), missing, () => {
    onClose()
    showToast(t.sent)
  })
  return (
    <SheetForm
      title={t.askOf(name)}
      action={t.send}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send(score === '' ? undefined : { score: Number(score), ...(words === '' ? {} : { words }) })
      }
      onClose={onClose}
    >
      <p>{t.askText(formatDay(until, language))}</p>
      <ChipGroup
        name="score"
        label={t.score}
        error={form.messages['score']}
        choices={scores.map((value) => ({ value, label: t.scores[Number(value) - 1] ?? value }))}
        value={score}
        onChange={setScore}
      />
      <AreaField
        name="words"
        label={t.words}
        hint={t.wordsText}
        optional
        maxLength={500}
        error={form.messages['words']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
