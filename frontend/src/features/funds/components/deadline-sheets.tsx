import { useState } from 'react'
import { formatMonth, today, yearOf } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useMoveDeadline, useSetDeadline, type StatementDeadline } from '../api/reports'
import { reportTexts } from '../report-texts'
import { fundsTexts } from '../texts'
import { SelectField } from '../../../ui/select-field'

/** By when unions directly below hand in the statement of a year or month. */
export function SetDeadlineSheet({ unionId, onClose }: { unionId: string; onClose: () => void }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const { needed } = useTexts(fundsTexts)
  const [year, setYear] = useState(String(yearOf(today()) - 1))
  const [month, setMonth] = useState('')
  const [dueOn, setDueOn] = useState('')
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const form = useSheetForm(
    useSetDeadline(),
    { ...(year.length !== 4 && { year: needed }), ...(dueOn === '' && { dueOn: needed }) },
    () => {
      onClose()
      showToast(t.wasSet)
    },
  )
  return (
    <SheetForm
      title={t.set}
      action={t.set}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ unionId, year: Number(year), dueOn, ...(month !== '' && { month }) })}
      onClose={onClose}
    >
      <p>{t.setText}</p>
      <NumberField
        name="year"
        label={t.year}
        error={form.messages['year']}
        value={year}
        onChange={(typed) => {
          setYear(typed)
          setMonth('')
        }}
      />
      <SelectField
        name="month"
        label={t.month}
        error={form.messages['month']}
        none={t.wholeYear}
        value={month}
        choices={(year.length === 4 ? months : []).map((one) => ({
          value: one,
          label: formatMonth(one, language),
        }))}
        onChange={setMonth}
      />
      <DueField error={form.messages['dueOn']} value={dueOn} onChange={setDueOn} />
    </SheetForm>
  )
}

interface MoveDeadlineSheetProps {
  deadline: StatementDeadline
  named: string
  onClose: () => void
}

export function MoveDeadlineSheet({ deadline, named, onClose }: MoveDeadlineSheetProps) {
  const t = useTexts(reportTexts)
  const [dueOn, setDueOn] = useState(deadline.dueOn)
  const form = useSheetForm(useMoveDeadline(deadline), {}, () => {
    onClose()
    showToast(t.moved)
  })
  return (
    <SheetForm
      title={t.moveOf(named)}
      action={t.move}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ dueOn })}
      onClose={onClose}
    >
      <DueField error={form.messages['dueOn']} value={dueOn} onChange={setDueOn} />
    </SheetForm>
  )
}

interface DueFieldProps {
  error: string | undefined
  value: string
  onChange: (day: string) => void
}

function DueField({ error, value, onChange }: DueFieldProps) {
  const t = useTexts(reportTexts)
  return (
    <TextField
      type="date"
      name="dueOn"
      label={t.dueOn}
      hint={t.dueOnHint}
      error={error}
      value={value}
      onChange={onChange}
    />
  )
}
