import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useWorkingUnion } from '../../../lib/working-union'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRegisterBase, useStrikeBase, type SanatoriumBase } from '../api/bases'
import { sanatoriumTexts } from '../texts'

const empty = { name: '', division: '', place: '', registerNo: '', registeredOn: '' }

/** Enters a base in the register. */
export function RegisterSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [typed, setTyped] = useState({ ...empty, registeredOn: today() })
  const missing: Record<string, string> = {}
  if (!union) missing['unionId'] = t.needed
  for (const [name, value] of Object.entries(typed)) if (value.trim() === '') missing[name] = t.needed
  const form = useSheetForm(useRegisterBase(), missing, () => {
    onClose()
    showToast(t.registered)
  })
  const line = (name: keyof typeof empty, label: string, maxLength: number, type = 'text') => (
    <TextField
      name={name}
      label={label}
      type={type}
      maxLength={maxLength}
      error={form.messages[name]}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  )
  return (
    <SheetForm
      title={t.register}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(union && { unionId: union.id, ...typed })}
      onClose={onClose}
    >
      <UnionPicker
        name="unionId"
        label={t.union}
        error={form.messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      {line('name', t.name, 100)}
      {line('registerNo', t.registerNo, 60)}
      {line('division', t.division, 6)}
      {line('place', t.place, 200)}
      {line('registeredOn', t.registeredOn, 10, 'date')}
    </SheetForm>
  )
}

/** Strikes a base off, with the day and the reason. */
export function StrikeSheet({ base, onClose }: { base: SanatoriumBase; onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useStrikeBase(base), missing, () => {
    onClose()
    showToast(t.struckOff)
  })
  return (
    <SheetForm
      title={t.strikeOf(base.name)}
      action={t.strike}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on, reason: reason.trim() })}
      onClose={onClose}
    >
      <p>{t.strikeText}</p>
      <TextField
        name="on"
        label={t.strikeOn}
        type="date"
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
