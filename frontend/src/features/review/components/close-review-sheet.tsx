import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCloseReview, type Review } from '../api/reviews'
import { reviewTexts } from '../texts'

/** What the examination comes to. */
export function CloseReviewSheet({ review, onClose }: { review: Review; onClose: () => void }) {
  const t = useTexts(reviewTexts)
  const [conclusion, setConclusion] = useState('')
  const missing = conclusion.trim() === '' ? { conclusion: t.needed } : {}
  const form = useSheetForm(useCloseReview(review), missing, () => {
    onClose()
    showToast(t.wasClosed)
  })
  return (
    <SheetForm
      title={t.close}
      action={t.close}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ conclusion: conclusion.trim() })}
      onClose={onClose}
    >
      <p>{t.closeText}</p>
      <AreaField
        name="conclusion"
        label={t.conclusion}
        maxLength={2000}
        error={form.messages['conclusion']}
        value={conclusion}
        onChange={setConclusion}
      />
    </SheetForm>
  )
}
