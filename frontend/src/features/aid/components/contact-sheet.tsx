import { useState } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { NewPairingContact, Pairing } from '../api/pairings'
import { pairingTexts } from '../pairing-texts'

const ways = ['OUTING', 'VISIT', 'CALL', 'MESSAGE', 'GIFT'] as const

interface ContactSheetProps {
  log: UseMutationResult<Pairing, Error, NewPairingContact>
  onClose: () => void
}

/** One contact: when, how, and what was done. */
export function ContactSheet({ log, onClose }: ContactSheetProps) {
  const t = useTexts(pairingTexts)
  const [on, setOn] = useState(today())
  const [way, setWay] = useState<NewPairingContact['way']>('OUTING')
  const [note, setNote] = useState('')
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (note.trim().length < 2) missing['note'] = t.needed
  const form = useSheetForm(log, missing, () => {
    onClose()
    showToast(t.logged)
  })
  return (
    <SheetForm
      title={t.log}
      action={t.log}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on, way, note: note.trim() })}
      onClose={onClose}
    >
      <TextField
        name="on"
        label={t.on}
        type="date"
        max={today()}
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
      <ChipGroup
        name="way"
        label={t.way}
        choices={ways.map((value) => ({ value, label: t.ways[value] }))}
        value={way}
        onChange={setWay}
      />
      <AreaField
        name="note"
        label={t.note}
        hint={t.noteHint}
        error={form.messages['note']}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </SheetForm>
  )
}
