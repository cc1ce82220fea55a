import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCheckSample, type ReviewSample } from '../api/reviews'
import { reviewTexts } from '../texts'

interface CheckSheetProps {
  reviewId: string
  sample: ReviewSample
  named: string
  onClose: () => void
}

/** The auditor's word on an entry of the sample. */
export function CheckSheet({ reviewId, sample, named, onClose }: CheckSheetProps) {
  const t = useTexts(reviewTexts)
  const [verdict, setVerdict] = useState<'SOUND' | 'DOUBTFUL'>(sample.sound === false ? 'DOUBTFUL' : 'SOUND')
  const [note, setNote] = useState(sample.note ?? '')
  const sound = verdict === 'SOUND'
  const missing = !sound && note.trim() === '' ? { note: t.needed } : {}
  const form = useSheetForm(useCheckSample(reviewId, sample.position), missing, () => {
    onClose()
    showToast(t.checked)
  })
  return (
    <SheetForm
      title={t.checkOf(named)}
      action={t.check}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ sound, ...(note.trim() !== '' && { note: note.trim() }) })}
      onClose={onClose}
    >
      <ChipGroup
        name="sound"
        label={t.verdict}
        choices={[
          { value: 'SOUND', label: t.sound },
          { value: 'DOUBTFUL', label: t.doubtful },
        ]}
        value={verdict}
        onChange={setVerdict}
      />
      <AreaField
        name="note"
        label={t.note}
        hint={t.noteHint}
        maxLength={1000}
        optional={sound}
        error={form.messages['note']}
        value={note}
        onChange={setNote}
      />
    </SheetForm>
  )
}
