import { useState } from 'react'
import { parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { MemberPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCancelParticipant, useSetPriority, useSubstitute } from '../api/applicants'
import type {
  SanatoriumApplicant,
  SanatoriumCause,
  SanatoriumLossBorneBy,
  SanatoriumPriority,
} from '../api/tours'
import { tourTexts } from '../tour-texts'
import { RefusedRule } from './refused-rule'

interface SheetProps {
  applicant: SanatoriumApplicant
  onClose: () => void
}

const priorities: readonly SanatoriumPriority[] = [
  'FRONT_LINE',
  'HARD_POST',
  'MODEL_WORKER',
  'SKILLED',
  'INJURED_ON_DUTY',
  'RETIRING_SOON',
  'ORDINARY',
]

export function PrioritySheet({ applicant, onClose }: SheetProps) {
  const t = useTexts(tourTexts)
  const [priority, setPriority] = useState(applicant.priority)
  const form = useSheetForm(useSetPriority(applicant), {}, () => {
    onClose()
    showToast(t.prioritySet)
  })
  return (
    <SheetForm
      title={t.setPriorityOf(applicant.member.name)}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(priority)}
      onClose={onClose}
    >
      <SelectField
        name="priority"
        label={t.priority}
        choices={priorities.map((value) => ({ value, label: t.priorities[value] }))}
        value={priority}
        onChange={(chosen) => setPriority(priorities.find((one) => one === chosen) ?? 'ORDINARY')}
      />
    </SheetForm>
  )
}

export function SubstituteSheet({ applicant, onClose }: SheetProps) {
  const t = useTexts(tourTexts)
  const [member, setMember] = useState<Picked>()
  const form = useSheetForm(useSubstitute(applicant), member ? {} : { memberId: t.needed }, () => {
    onClose()
    showToast(t.substituted)
  })
  return (
    <SheetForm
      title={t.substituteOf(applicant.member.name)}
      action={t.substitute}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(member?.id)}
      onClose={onClose}
    >
      <RefusedRule problem={form.problem} />
      <p>{t.substituteText}</p>
      <MemberPicker
        name="memberId"
        label={t.who}
        error={form.messages['memberId']}
        value={member}
        onChange={setMember}
      />
    </SheetForm>
  )
}

const causes: readonly SanatoriumCause[] = ['OWN_WISH', 'PROVEN']
const bearers: readonly SanatoriumLossBorneBy[] = ['NOBODY', 'HERSELF', 'UNIT']

/** Before the group is formed nothing is lost; afterwards the real loss is said, and who bears it. */
export function TakeOffSheet({ applicant, locked, onClose }: SheetProps & { locked: boolean }) {
  const t = useTexts(tourTexts)
  const [cause, setCause] = useState<SanatoriumCause>('OWN_WISH')
  const [borneBy, setBorneBy] = useState<SanatoriumLossBorneBy>('NOBODY')
  const [typed, setTyped] = useState('')
  const loss = borneBy === 'NOBODY' ? '0.00' : parseMoney(typed)
  const missing: Record<string, string> = loss === undefined ? { loss: t.needed } : {}
  const form = useSheetForm(useCancelParticipant(applicant), missing, () => {
    onClose()
    showToast(t.tookOff)
  })
  return (
    <SheetForm
      title={t.takeOffOf(applicant.member.name)}
      action={t.takeOff}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(loss === undefined ? undefined : { cause, loss, lossBorneBy: borneBy })}
      onClose={onClose}
    >
      <p>{locked ? t.takeOffAfter : t.takeOffBefore}</p>
      <ChipGroup
        name="cause"
        label={t.cause}
        choices={causes.map((value) => ({ value, label: t.causes[value] }))}
        value={cause}
        onChange={setCause}
      />
      {locked && (
        <ChipGroup
          name="lossBorneBy"
          label={t.lossBorneBy}
          choices={bearers.map((value) => ({ value, label: t.bearers[value] }))}
          value={borneBy}
          onChange={setBorneBy}
        />
      )}
      {borneBy !== 'NOBODY' && (
        <AmountField
          name="loss"
          label={t.loss}
          error={form.messages['loss']}
          value={typed}
          onChange={setTyped}
        />
      )}
    </SheetForm>
  )
}
