import { useState } from 'react'
import { addDays, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { FindingSeverity } from '../api/findings'
import { useRaiseFinding, type ReviewSample } from '../api/reviews'
import { reviewTexts } from '../texts'

interface RaiseSheetProps {
  reviewId: string
  unionId: string
  /** The entry it is about; absent when it is about the whole. */
  sample: ReviewSample | undefined
  onClose: () => void
}

const severities = ['MINOR', 'SERIOUS', 'GRAVE'] as const satisfies readonly FindingSeverity[]
const days = 30

/** What is wrong, by which rule, and by when it is put right. */
export function RaiseSheet({ reviewId, unionId, sample, onClose }: RaiseSheetProps) {
  const t = useTexts(reviewTexts)
  const [severity, setSeverity] = useState<FindingSeverity>('MINOR')
  const [typed, setTyped] = useState({ title: '', detail: '', basis: '', dueOn: addDays(today(), days) })
  const missing = Object.fromEntries(
    Object.entries(typed)
      .filter(([, value]) => value.trim() === '')
      .map(([name]) => [name, t.needed]),
  )
  const form = useSheetForm(useRaiseFinding(reviewId), missing, () => {
    onClose()
    showToast(t.raised)
  })
  const field = (name: keyof typeof typed) => ({
    name,
    error: form.messages[name],
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <SheetForm
      title={sample?.entryNo === undefined ? t.raise : t.raiseOf(sample.entryNo)}
      action={t.raise}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send({
          unionId,
          ...(sample && { position: sample.position }),
          severity,
          title: typed.title.trim(),
          detail: typed.detail.trim(),
          basis: typed.basis.trim(),
          dueOn: typed.dueOn,
        })
      }
      onClose={onClose}
    >
      <TextField {...field('title')} label={t.title} maxLength={100} />
      <ChipGroup
        name="severity"
        label={t.severity}
        choices={severities.map((value) => ({ value, label: t.severities[value] }))}
        value={severity}
        onChange={setSeverity}
      />
      <AreaField {...field('detail')} label={t.detail} maxLength={2000} />
      <TextField {...field('basis')} label={t.basis} hint={t.basisHint} maxLength={300} />
      <TextField {...field('dueOn')} type="date" label={t.dueOn} min={today()} />
    </SheetForm>
  )
}
