import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SelectField } from '../../../ui/select-field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import {
  useApply,
  useJoin,
  useWithdraw,
  type MySanatoriumApplication,
  type MySanatoriumTour,
  type SanatoriumPriority,
} from '../api/my-tours'
import { myTourTexts } from '../my-tour-texts'
import { RefusedRule } from './refused-rule'

const priorities: readonly SanatoriumPriority[] = [
  'ORDINARY',
  'FRONT_LINE',
  'HARD_POST',
  'MODEL_WORKER',
  'SKILLED',
  'INJURED_ON_DUTY',
  'RETIRING_SOON',
]
const sizes = Array.from({ length: 10 }, (_, at) => at + 1)

interface ClassProps {
  value: SanatoriumPriority
  onChange: (priority: SanatoriumPriority) => void
}

function ClassField({ value, onChange }: ClassProps) {
  const t = useTexts(myTourTexts)
  return (
    <>
      <SelectField
        name="priority"
        label={t.priority}
        choices={priorities.map((one) => ({ value: one, label: t.priorities[one] }))}
        value={value}
        onChange={(chosen) => onChange(priorities.find((one) => one === chosen) ?? 'ORDINARY')}
      />
      <p className="soft small">{t.priorityText}</p>
    </>
  )
}

/** Alone or with companions. */
export function ApplySheet({ tour, onClose }: { tour: MySanatoriumTour; onClose: () => void }) {
  const t = useTexts(myTourTexts)
  const [size, setSize] = useState('1')
  const [priority, setPriority] = useState<SanatoriumPriority>('ORDINARY')
  const form = useSheetForm(useApply(tour.id), {}, () => {
    onClose()
    showToast(t.applied)
  })
  const words = (count: number) => (count === 1 ? t.alone : count === 2 ? t.couple : t.group(count))
  return (
    <SheetForm
      title={t.applyFor(tour.name)}
      action={t.apply}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ size: Number(size), priority })}
      onClose={onClose}
    >
      <RefusedRule problem={form.problem} />
      <SelectField
        name="size"
        label={t.size}
        error={form.messages['size']}
        choices={sizes.map((count) => ({ value: String(count), label: words(count) }))}
        value={size}
        onChange={setSize}
      />
      {size !== '1' && <p className="soft small">{t.companionText}</p>}
      <ClassField value={priority} onChange={setPriority} />
    </SheetForm>
  )
}

export function JoinSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(myTourTexts)
  const [code, setCode] = useState('')
  const [priority, setPriority] = useState<SanatoriumPriority>('ORDINARY')
  const missing: Record<string, string> = /^[A-HJ-NP-Z2-9]{8}$/.test(code) ? {} : { code: t.needed }
  const form = useSheetForm(useJoin(), missing, () => {
    onClose()
    showToast(t.joined)
  })
  return (
    <SheetForm
      title={t.join}
      action={t.join}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ code, priority })}
      onClose={onClose}
    >
      <RefusedRule problem={form.problem} />
      <TextField
        name="code"
        label={t.code}
        hint={t.codeHint}
        maxLength={8}
        error={form.messages['code']}
        value={code}
        onChange={(typed) => setCode(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))}
      />
      <ClassField value={priority} onChange={setPriority} />
    </SheetForm>
  )
}

interface WithdrawProps {
  mine: MySanatoriumApplication
  name: string
  onClose: () => void
}

export function WithdrawSheet({ mine, name, onClose }: WithdrawProps) {
  const t = useTexts(myTourTexts)
  const { mutateAsync, isPending, error } = useWithdraw(mine)
  const form = useSheetForm({ mutateAsync: () => mutateAsync(), isPending, error }, {}, () => {
    onClose()
    showToast(t.withdrawn)
  })
  return (
    <SheetForm
      title={t.withdrawOf(name)}
      action={t.withdraw}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(true)}
      onClose={onClose}
    >
      <p>{t.withdrawText}</p>
    </SheetForm>
  )
}
