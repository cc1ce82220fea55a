import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { navigate } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { ChipGroup } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { NumberField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useDraftElection } from '../../api/election-steps'
import type { Committee } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import { bodyOf, missingOf, type DraftForm } from './draft-form'
import { KindChips } from './kind-chips'
import { RulesPanel } from './rules-panel'
import { SeatFields } from './seat-fields'
import { FirstDayField, SeatCountField } from './seats-and-start'

const types = ['REGULAR', 'BY_ELECTION', 'REMOVAL'] as const
const modes = ['ONLINE', 'PAPER'] as const

interface DraftSheetProps {
  unionId: string
  committees: readonly Committee[]
  onClose: () => void
}

export function DraftSheet({ unionId, committees, onClose }: DraftSheetProps) {
  const t = useTexts(electionDeskTexts)
  const [form, setForm] = useState<DraftForm>(() => emptyForm())
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useDraftElection()
  const problem = error && toProblem(error)
  const change = (changes: Partial<DraftForm>) => setForm({ ...form, ...changes })
  const missing = missingOf(form)
  const needs: Record<string, string> = {
    termNo: t.needTermNo,
    seats: t.needSeats,
    committeeId: t.noCommittee,
    seatId: t.seatOf,
  }
  const messages: Record<string, string> = {
    ...problem?.fieldMessages(),
    ...(tried ? Object.fromEntries(missing.map((name) => [name, needs[name] ?? ''])) : {}),
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0 || isPending) return
    mutate(bodyOf(unionId, form), {
      onSuccess: ({ id }) => {
        showToast(t.drafted)
        navigate(`/desk/elections/${id}`)
      },
    })
  }
  return (
    <Sheet title={t.prepare} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{t.prepareText}</p>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="type"
          label={t.type}
          choices={types.map((type) => ({ value: type, label: t.types[type] }))}
          value={form.type}
          onChange={(type) => change({ type })}
        />
        <KindChips value={form.kind} onChange={(kind) => change({ kind, committeeId: '', seatId: '' })} />
        <RulesPanel unionId={unionId} kind={form.kind} />
        {form.type === 'REGULAR' ? (
          <TermFields form={form} messages={messages} onChange={change} />
        ) : (
          <SeatFields form={form} committees={committees} messages={messages} onChange={change} />
        )}
        <ChipGroup
          name="mode"
          label={t.mode}
          choices={modes.map((mode) => ({ value: mode, label: t.modes[mode] }))}
          value={form.mode}
          onChange={(mode) => change({ mode })}
        />
        <TextField
          type="date"
          name="electorateOn"
          label={t.electorateOn}
          error={messages['electorateOn']}
          value={form.electorateOn}
          onChange={(electorateOn) => change({ electorateOn })}
        />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

function emptyForm(): DraftForm {
  return {
    kind: 'UNION_COMMITTEE',
    type: 'REGULAR',
    mode: 'ONLINE',
    post: 'MEMBER',
    seats: '',
    electorateOn: today(),
    takesOfficeOn: today(),
    termNo: '',
    years: '5',
    committeeId: '',
    seatId: '',
  }
}

interface TermFieldsProps {
  form: DraftForm
  messages: Record<string, string>
  onChange: (changes: Partial<DraftForm>) => void
}

function TermFields({ form, messages, onChange }: TermFieldsProps) {
  const t = useTexts(electionDeskTexts)
  return (
    <>
      <NumberField
        name="termNo"
        label={t.termNo}
        error={messages['termNo']}
        value={form.termNo}
        onChange={(termNo) => onChange({ termNo })}
      />
      <SeatCountField form={form} messages={messages} onChange={onChange} />
      <ChipGroup
        name="years"
        label={t.years}
        choices={[
          { value: '3', label: '3' },
          { value: '5', label: '5' },
        ]}
        value={form.years}
        onChange={(years) => onChange({ years })}
      />
      <FirstDayField form={form} messages={messages} onChange={onChange} />
    </>
  )
}
