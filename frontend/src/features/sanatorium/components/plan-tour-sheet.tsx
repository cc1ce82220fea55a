import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { UnionPicker } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { SanatoriumProgram } from '../api/programs'
import { usePlanTour } from '../api/tours'
import { sanatoriumTexts } from '../texts'
import { tourTexts } from '../tour-texts'
import { blankTour, missingOf, tourOf, type TypedTour } from './tour-form'

interface PlanTourSheetProps {
  program: SanatoriumProgram
  onClose: () => void
}

/** Plans a tour of a programme. */
export function PlanTourSheet({ program, onClose }: PlanTourSheetProps) {
  const t = useTexts(tourTexts)
  const [typed, setTyped] = useState(() => blankTour(program))
  const form = useSheetForm(usePlanTour(program.id), missingOf(typed, program, t.needed), () => {
    onClose()
    showToast(t.planned)
  })
  const change = (changes: Partial<TypedTour>) => setTyped({ ...typed, ...changes })
  const { messages } = form
  return (
    <SheetForm
      title={t.plan}
      action={t.save}
      busy={form.busy}
      messages={messages}
      problem={form.problem}
      onSubmit={() => form.send(tourOf(typed, program))}
      onClose={onClose}
    >
      <UnionPicker
        name="unionId"
        label={t.union}
        error={messages['unionId']}
        value={typed.union}
        onChange={(union) => change({ union })}
      />
      <TextField
        name="name"
        label={t.name}
        maxLength={100}
        error={messages['name']}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <WhereFields program={program} typed={typed} messages={messages} change={change} />
      {(['beginsOn', 'applyUntil'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          type="date"
          min={today()}
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
      <LineFields typed={typed} messages={messages} change={change} />
      <AmountField
        name="price"
        label={t.price}
        error={messages['price']}
        value={typed.price}
        onChange={(price) => change({ price })}
      />
    </SheetForm>
  )
}

interface WhereProps {
  program: SanatoriumProgram
  typed: TypedTour
  messages: Readonly<Record<string, string>>
  change: (changes: Partial<TypedTour>) => void
}

const allotments = ['DRAW', 'FIRST_COME'] as const

/** By draw or in the order of arrival, and for how long a place waits for an answer. */
function LineFields({ typed, messages, change }: Omit<WhereProps, 'program'>) {
  const t = useTexts(tourTexts)
  return (
    <>
      <ChipGroup
        name="allotment"
        label={t.allotment}
        choices={allotments.map((value) => ({ value, label: t.allotments[value] }))}
        value={typed.allotment}
        onChange={(allotment) => change({ allotment })}
      />
      {typed.allotment === 'FIRST_COME' &&
        (['offerDays', 'holdMinutes'] as const).map((name) => (
          <NumberField
            key={name}
            name={name}
            label={t[name]}
            error={messages[name]}
            value={typed[name]}
            onChange={(count) => change({ [name]: count })}
          />
        ))}
    </>
  )
}

/** Where it goes and how, as far as the programme leaves a choice. */
function WhereFields({ program, typed, messages, change }: WhereProps) {
  const t = useTexts(tourTexts)
  const words = useTexts(sanatoriumTexts)
  return (
    <>
      {program.destinations.length > 0 ? (
        <SelectField
          name="division"
          label={t.division}
          error={messages['division']}
          choices={program.destinations.map(({ division, name }) => ({ value: division, label: name }))}
          value={typed.division}
          onChange={(division) => change({ division })}
        />
      ) : (
        <>
          <TextField
            name="division"
            label={t.divisionCode}
            maxLength={6}
            inputMode="numeric"
            error={messages['division']}
            value={typed.division}
            onChange={(division) => change({ division: division.replace(/\D/g, '') })}
          />
          <TextField
            name="destination"
            label={t.destinationName}
            maxLength={60}
            error={messages['destination']}
            value={typed.destination}
            onChange={(destination) => change({ destination })}
          />
        </>
      )}
      <ChipGroup
        name="form"
        label={t.form}
        choices={program.forms.map((value) => ({ value, label: words.formNames[value] }))}
        value={typed.form}
        onChange={(form) => change({ form })}
      />
      {typed.form === 'DESIGNATED_BASE' && (
        <SelectField
          name="baseId"
          label={t.base}
          error={messages['baseId']}
          choices={program.bases.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.baseId}
          onChange={(baseId) => change({ baseId })}
        />
      )}
    </>
  )
}
