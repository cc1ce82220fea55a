import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useSetSlots, type HealthCheck } from '../api/health-checks'
import { checkTexts } from '../check-texts'

/** A slot as it is typed; those that were there know how many have booked. */
interface Typed {
  key: string
  union: Picked
  day: string
  starts: string
  places: string
  taken: number
}

/** All slots of a round: more or fewer places, one more, one withdrawn. What is booked stays. */
export function SlotsSheet({ check, onClose }: { check: HealthCheck; onClose: () => void }) {
  const t = useTexts(checkTexts)
  const [slots, setSlots] = useState<readonly Typed[]>(() =>
    check.slots.map((slot) => ({
      key: slot.id,
      union: slot.union,
      day: slot.day,
      starts: slot.starts,
      places: String(slot.places),
      taken: slot.places - slot.left,
    })),
  )
  const missing: Record<string, string> = {}
  slots.forEach(({ day, places }, at) => {
    if (day === '') missing[`slots.${at}.day`] = t.needed
    if (!/^[1-9]\d{0,4}$/.test(places)) missing[`slots.${at}.places`] = t.needed
  })
  const form = useSheetForm(useSetSlots(check), missing, () => {
    onClose()
    showToast(t.slotsChanged)
  })
  const change = (key: string, to: Partial<Typed>) =>
    setSlots(slots.map((slot) => (slot.key === key ? { ...slot, ...to } : slot)))
  const add = () =>
    setSlots([
      ...slots,
      { key: crypto.randomUUID(), union: check.union, day: '', starts: '08:00', places: '30', taken: 0 },
    ])
  return (
    <SheetForm
      title={t.changeSlots}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send(
          slots.map(({ union, day, starts, places }) => ({
            unionId: union.id,
            day,
            starts,
            places: Number(places),
          })),
        )
      }
      onClose={onClose}
    >
      <p className="soft small">{t.changeSlotsText}</p>
      {slots.map((slot, at) => (
        <SlotFields
          key={slot.key}
          slot={slot}
          at={at}
          messages={form.messages}
          onChange={(to) => change(slot.key, to)}
          onRemove={() => setSlots(slots.filter(({ key }) => key !== slot.key))}
        />
      ))}
      <div>
        <Button look="secondary" icon="plus" onClick={add}>
          {t.addSlot}
        </Button>
      </div>
    </SheetForm>
  )
}

interface SlotFieldsProps {
  slot: Typed
  at: number
  messages: Readonly<Record<string, string>>
  onChange: (to: Partial<Typed>) => void
  onRemove: () => void
}

/** One slot; when and for whom is fixed once somebody booked it. */
function SlotFields({ slot, at, messages, onChange, onRemove }: SlotFieldsProps) {
  const t = useTexts(checkTexts)
  const name = (field: string) => `slots.${at}.${field}`
  const booked = slot.taken > 0
  const title = slot.day === '' ? t.newSlot : `${slot.day} ${slot.starts} ${slot.union.name}`
  return (
    <fieldset className="stack-s">
      <legend className="field-label">{title}</legend>
      {!booked && (
        <>
          <UnionPicker
            name={name('unionId')}
            label={t.slotUnion}
            error={messages[name('unionId')]}
            value={slot.union}
            onChange={(union) => union && onChange({ union })}
          />
          <TextField
            name={name('day')}
            label={t.day}
            type="date"
            error={messages[name('day')]}
            value={slot.day}
            onChange={(day) => onChange({ day })}
          />
          <TextField
            name={name('starts')}
            label={t.starts}
            type="time"
            error={messages[name('starts')]}
            value={slot.starts}
            onChange={(starts) => onChange({ starts })}
          />
        </>
      )}
      <NumberField
        name={name('places')}
        label={booked ? t.placesTaken(slot.taken) : t.places}
        error={messages[name('places')]}
        value={slot.places}
        onChange={(places) => onChange({ places })}
      />
      {!booked && (
        <div>
          <Button look="quiet" icon="close" aria-label={t.withdrawSlotOf(title)} onClick={onRemove}>
            {t.withdrawSlot}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
