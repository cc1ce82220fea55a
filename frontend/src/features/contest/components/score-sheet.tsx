import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useHandInSheet } from '../api/judging'
import { contestTexts } from '../texts'

interface ScoreSheetProps {
  itemId: string
  number: number
  onClose: () => void
}

// a point that its decimals are still to follow is no fault: saying so would take the focus from who types
const score = /^(100(\.0{0,2})?|[1-9]?\d(\.\d{0,2})?)$/

const finished = (typed: string) => typed.trim().replace(/\.$/, '')

/** Scores a start number, once. */
export function ScoreSheet({ itemId, number, onClose }: ScoreSheetProps) {
  const t = useTexts(contestTexts)
  const [theory, setTheory] = useState('')
  const [practice, setPractice] = useState('')
  const missing: Record<string, string> = {}
  if (!score.test(theory.trim())) missing['theory'] = t.scoreNeeded
  if (!score.test(practice.trim())) missing['practice'] = t.scoreNeeded
  const form = useSheetForm(useHandInSheet(itemId), missing, () => {
    onClose()
    showToast(t.sheetTold(number))
  })
  const field = { inputMode: 'decimal', maxLength: 6, hint: t.scoreHint } as const
  return (
    <SheetForm
      title={t.scoreNumber(number)}
      onClose={onClose}
      action={t.handIn}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ number, theory: finished(theory), practice: finished(practice) })}
    >
      <TextField
        {...field}
        name="theory"
        label={t.theory}
        error={form.messages['theory']}
        value={theory}
        onChange={setTheory}
      />
      <TextField
        {...field}
        name="practice"
        label={t.practice}
        error={form.messages['practice']}
        value={practice}
        onChange={setPractice}
      />
    </SheetForm>
  )
}
