import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRecordReminder, type DuesReminder, type ReminderChannel } from '../api/reminders'
import { remindersTexts } from '../reminders-texts'

const channels = ['PHONE', 'IN_PERSON', 'MESSAGE', 'LETTER'] as const satisfies readonly ReminderChannel[]

/** Writes down how and when a member was reminded or talked with. */
export function RecordSheet({ reminder, onClose }: { reminder: DuesReminder; onClose: () => void }) {
  const t = useTexts(remindersTexts)
  const [channel, setChannel] = useState<ReminderChannel>(reminder.step === 'TALK' ? 'IN_PERSON' : 'PHONE')
  const [on, setOn] = useState(today())
  const [note, setNote] = useState('')
  const missing: Record<string, string> = on === '' ? { on: t.dayNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useRecordReminder(reminder), missing, () => {
    onClose()
    showToast(t.recorded)
  })
  const said = note.trim()
  return (
    <SheetForm
      title={t.recordOf(t.steps[reminder.step], reminder.member.name)}
      action={t.record}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ channel, on, ...(said !== '' && { note: said }) })}
    >
      <p>{t.owes(reminder.months, formatMoney(reminder.amount))}</p>
      <ChipGroup
        name="channel"
        label={t.channel}
        choices={channels.map((value) => ({ value, label: t.channels[value] }))}
        value={channel}
        onChange={setChannel}
      />
      <TextField name="on" label={t.on} type="date" error={messages['on']} value={on} onChange={setOn} />
      <TextField
        name="note"
        label={t.note}
        optional
        maxLength={500}
        error={messages['note']}
        value={note}
        onChange={setNote}
      />
    </SheetForm>
  )
}
