import { useState } from 'react'
import { addDays, parseMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useOpenReview, type Review } from '../api/reviews'
import { reviewTexts } from '../texts'

interface OpenSheetProps {
  unionId: string
  onOpened: (review: Review) => void
  onClose: () => void
}

/** Opens an examination: what is examined and how the sample is drawn. */
export function OpenSheet({ unionId, onOpened, onClose }: OpenSheetProps) {
  const t = useTexts(reviewTexts)
  const year = yearOf(today()) - 1
  const [typed, setTyped] = useState({
    title: '',
    from: `${year}-01-01`,
    last: `${year}-12-31`,
    randomCount: '20',
    riskCount: '10',
    largeFrom: '10000.00',
  })
  const [withBelow, setWithBelow] = useState(true)
  const missing = Object.fromEntries(
    Object.entries(typed)
      .filter(([, value]) => value.trim() === '')
      .map(([name]) => [name === 'last' ? 'to' : name, t.needed]),
  )
  const largeFrom = parseMoney(typed.largeFrom)
  if (largeFrom === undefined) missing['largeFrom'] = t.needed
  const form = useSheetForm(useOpenReview(), missing, (review) => {
    onOpened(review)
    showToast(t.opened)
  })
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const field = (name: keyof typeof typed) => ({
    name: name === 'last' ? 'to' : name,
    error: form.messages[name === 'last' ? 'to' : name],
    value: typed[name],
    onChange: set(name),
  })
  const send = () =>
    form.send({
      unionId,
      withBelow,
      title: typed.title.trim(),
      from: typed.from,
      to: typed.last === '' ? '' : addDays(typed.last, 1),
      randomCount: Number(typed.randomCount),
      riskCount: Number(typed.riskCount),
      largeFrom: largeFrom ?? '',
    })
  return (
    <SheetForm
      title={t.open}
      action={t.open}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t.openText}</p>
      <TextField {...field('title')} label={t.name} hint={t.nameHint} maxLength={100} />
      <TextField {...field('from')} type="date" label={t.from} />
      <TextField {...field('last')} type="date" label={t.to} hint={t.toHint} />
      <label className="check">
        <input type="checkbox" checked={withBelow} onChange={(event) => setWithBelow(event.target.checked)} />
        <span>{t.withBelow}</span>
      </label>
      <NumberField {...field('randomCount')} label={t.randomCount} />
      <NumberField {...field('riskCount')} label={t.riskCount} hint={t.riskHint} />
      <AmountField {...field('largeFrom')} label={t.largeFrom} />
    </SheetForm>
  )
}
