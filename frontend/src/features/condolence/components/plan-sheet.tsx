import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useWorkingUnion } from '../../../lib/working-union'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { Person } from '../api/find-members'
import { notableQuery } from '../api/list-occasions'
import { usePlanTodo } from '../api/plan-todo'
import { condolenceTexts } from '../texts'
import { todoTexts } from '../todo-texts'
import { PersonPicker } from './person-picker'

/** An officer notes what she heard of a member, so that it is not forgotten. */
export function PlanSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(todoTexts)
  const words = useTexts(condolenceTexts)
  const [person, setPerson] = useState<Person | null>(null)
  const [chosen, setOccasion] = useState('')
  const [occurredOn, setOccurredOn] = useState(today())
  const [note, setNote] = useState('')
  const working = useWorkingUnion()
  const occasions = useQuery(notableQuery(person?.union.id ?? working?.id ?? '', today())).data ?? []
  // another member's union may have other rules
  const occasion = occasions.some((one) => one.occasion === chosen) ? chosen : ''
  const form = useSheetForm(
    usePlanTodo(),
    {
      ...(!person && { memberId: words.required.memberId }),
      ...(occasion === '' && { occasion: t.occasionMissing }),
      ...(occurredOn === '' && { occurredOn: words.required.occurredOn }),
    },
    ({ known }) => {
      onClose()
      showToast(known ? t.planKnown : t.planned)
    },
  )
  const said = note.trim()
  return (
    <SheetForm
      title={t.planTitle}
      onClose={onClose}
      action={t.plan}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send(
          person && occasion !== ''
            ? { memberId: person.id, occasion, occurredOn, ...(said === '' ? {} : { note: said }) }
            : undefined,
        )
      }
    >
      <PersonPicker value={person} error={form.messages['memberId']} onChange={setPerson} />
      <ChipGroup
        name="occasion"
        label={t.occasion}
        choices={occasions.map(({ occasion: value, name }) => ({ value, label: name }))}
        value={occasion}
        error={form.messages['occasion']}
        onChange={setOccasion}
      />
      <TextField
        name="occurredOn"
        label={t.occurredOn}
        type="date"
        error={form.messages['occurredOn']}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <AreaField
        name="note"
        label={t.planNote}
        hint={t.planNoteHint}
        optional
        maxLength={500}
        error={form.messages['note']}
        value={note}
        onChange={setNote}
      />
    </SheetForm>
  )
}
