import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import type { Picked } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { NumberField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import type { CommitteeKind } from '../../api/committee-board'
import { useRecordCommittee } from '../../api/record-committee'
import { electionDeskTexts } from '../../desk-texts'
import { KindChips } from './kind-chips'
import { PeopleList } from './people-list'
import { RulesPanel } from './rules-panel'

interface RecordSheetProps {
  unionId: string
  onClose: () => void
}

/** A committee that was elected elsewhere; the rules stand beside what is typed. */
export function RecordSheet({ unionId, onClose }: RecordSheetProps) {
  const t = useTexts(electionDeskTexts)
  const [kind, setKind] = useState<CommitteeKind>('UNION_COMMITTEE')
  const [termNo, setTermNo] = useState('')
  const [from, setFrom] = useState(today())
  const [years, setYears] = useState<'3' | '5'>('5')
  const [seats, setSeats] = useState('')
  const [holders, setHolders] = useState<Picked[]>([])
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useRecordCommittee()
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (!(Number(termNo) > 0)) missing['termNo'] = t.needTermNo
  if (!(Number(seats) > 0)) missing['seats'] = t.needSeats
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }

  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    mutate(
      {
        unionId,
        kind,
        termNo: Number(termNo),
        from,
        years: Number(years),
        seats: Number(seats),
        holders: holders.map(({ id }, index) => ({ memberId: id, post: index === 0 ? 'CHAIR' : 'MEMBER' })),
      },
      {
        onSuccess: (committee) => {
          onClose()
          showToast(t.recorded(t.termText(committee.termNo)))
        },
      },
    )
  }

  return (
    <SheetForm
      title={t.record}
      onClose={onClose}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
    >
      <p>{t.recordIntro}</p>
      <KindChips value={kind} onChange={setKind} />
      <RulesPanel unionId={unionId} kind={kind} />
      <NumberField
        name="termNo"
        label={t.termNo}
        error={messages['termNo']}
        value={termNo}
        onChange={setTermNo}
      />
      <TextField
        type="date"
        name="from"
        label={t.firstDay}
        error={messages['from']}
        value={from}
        onChange={setFrom}
      />
      <ChipGroup
        name="years"
        label={t.years}
        error={messages['years']}
        choices={[
          { value: '3', label: '3' },
          { value: '5', label: '5' },
        ]}
        value={years}
        onChange={setYears}
      />
      <NumberField
        name="seats"
        label={t.seatCount}
        error={messages['seats']}
        value={seats}
        onChange={setSeats}
      />
      <PeopleList
        name="holders"
        label={t.holders}
        hint={t.holdersHint}
        error={messages['holders']}
        value={holders}
        onChange={setHolders}
      />
    </SheetForm>
  )
}
