import { useState } from 'react'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useChangeTour, type SanatoriumTour, type SanatoriumTourChange } from '../api/tours'
import { tourTexts } from '../tour-texts'
import { BaseOfTour } from './base-of-tour'

interface Typed {
  beginsOn: string
  applyUntil: string
  days: string
  minimum: string
  maximum: string
  price: string
  baseId: string
  reason: string
}

const whole = /^[1-9]\d{0,2}$/

function missingOf(typed: Typed, needed: string): Record<string, string> {
  const missing: Record<string, string> = {}
  for (const day of ['beginsOn', 'applyUntil'] as const) if (typed[day] === '') missing[day] = needed
  for (const count of ['days', 'minimum', 'maximum'] as const)
    if (!whole.test(typed[count])) missing[count] = needed
  if (parseMoney(typed.price) === undefined) missing['price'] = needed
  if (typed.reason.trim().length < 2) missing['reason'] = needed
  return missing
}

function changeOf(typed: Typed): SanatoriumTourChange | undefined {
  const price = parseMoney(typed.price)
  if (price === undefined) return undefined
  return {
    beginsOn: typed.beginsOn,
    days: Number(typed.days),
    ...(typed.baseId !== '' && { baseId: typed.baseId }),
    price,
    minimum: Number(typed.minimum),
    maximum: Number(typed.maximum),
    applyUntil: typed.applyUntil,
    reason: typed.reason.trim(),
  }
}

/** Plans a tour anew before the group is formed; everybody who applied is told why. */
export function ChangeTourSheet({ tour, onClose }: { tour: SanatoriumTour; onClose: () => void }) {
  const t = useTexts(tourTexts)
  const [typed, setTyped] = useState<Typed>({
    beginsOn: tour.beginsOn,
    applyUntil: tour.applyUntil,
    days: String(tour.days),
    minimum: String(tour.minimum),
    maximum: String(tour.maximum),
    price: tour.price,
    baseId: tour.baseId ?? '',
    reason: '',
  })
  const form = useSheetForm(useChangeTour(tour), missingOf(typed, t.needed), () => {
    onClose()
    showToast(t.CHANGE_done)
  })
  const change = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes })
  const { messages } = form
  return (
    <SheetForm
      title={t.CHANGE}
      action={t.save}
      busy={form.busy}
      messages={messages}
      problem={form.problem}
      onSubmit={() => form.send(changeOf(typed))}
      onClose={onClose}
    >
      <p>{t.CHANGE_text}</p>
      {(['beginsOn', 'applyUntil'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          type="date"
          {...(name === 'beginsOn' && { min: today() })}
          error={messages[name]}
          value={typed[name]}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
      {(['days', 'minimum', 'maximum'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t[name]}
          error={messages[name]}
          value={typed[name]}
          onChange={(count) => change({ [name]: count })}
        />
      ))}
      <AmountField
        name="price"
        label={t.price}
        error={messages['price']}
        value={typed.price}
        onChange={(price) => change({ price })}
      />
      {tour.form === 'DESIGNATED_BASE' && (
        <BaseOfTour
          programId={tour.programId}
          value={typed.baseId}
          error={messages['baseId']}
          onChange={(baseId) => change({ baseId })}
        />
      )}
      <TextField
        name="reason"
        label={t.changeReason}
        maxLength={300}
        error={messages['reason']}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </SheetForm>
  )
}
