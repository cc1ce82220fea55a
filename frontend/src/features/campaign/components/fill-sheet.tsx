import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { MemberPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useFillRoster, type Campaign, type CampaignBatch } from '../api/campaigns'
import { campaignSegmentsQuery } from '../api/campaign-segments'
import { campaignTexts } from '../texts'
import { ChoiceField } from './choice-field'
import { additionOf, asBefore, fillFaults, outsiderKinds, type Mode, type TypedPersons } from './fill-form'

interface FillSheetProps {
  campaign: Campaign
  batch: CampaignBatch
  onClose: () => void
}

const modes: readonly Mode[] = ['everybody', 'segment', 'member', 'outsider']

/** Puts persons on the roster of a batch, in one of four ways. */
export function FillSheet({ campaign, batch, onClose }: FillSheetProps) {
  const t = useTexts(campaignTexts)
  const [typed, setTyped] = useState(asBefore(batch.audience))
  const [member, setMember] = useState<Picked>()
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useFillRoster(campaign, batch.id)
  const problem = error && toProblem(error)
  const faults = fillFaults(typed, member, t.needed)
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? faults : {}) }
  const change = (changes: Partial<TypedPersons>) => setTyped({ ...typed, ...changes })
  const submit = () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return
    mutate(additionOf(typed, member), {
      onSuccess: ({ added }) => {
        onClose()
        showToast(t.added(added))
      },
    })
  }
  return (
    <SheetForm
      title={t.fillOf(batch.union.name)}
      action={t.fill}
      busy={isPending}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={submit}
    >
      <ChipGroup
        name="who"
        label={t.fillWho}
        choices={modes.map((value) => ({ value, label: t.fillModes[value] }))}
        value={typed.mode}
        onChange={(mode) => change({ mode })}
      />
      {typed.mode === 'segment' && (
        <SegmentField
          error={messages['segmentId']}
          value={typed.segmentId}
          onChange={(segmentId) => change({ segmentId })}
        />
      )}
      {(typed.mode === 'everybody' || typed.mode === 'segment') && (
        <label className="check">
          <input
            type="checkbox"
            checked={typed.retained}
            onChange={(event) => change({ retained: event.target.checked })}
          />
          {t.retained}
        </label>
      )}
      {typed.mode === 'member' && (
        <MemberPicker
          name="memberIds"
          label={t.member}
          error={messages['memberIds']}
          value={member}
          onChange={setMember}
        />
      )}
      {typed.mode === 'outsider' && <OutsiderFields typed={typed} messages={messages} onChange={change} />}
    </SheetForm>
  )
}

interface SegmentFieldProps {
  error: string | undefined
  value: string
  onChange: (segment: string) => void
}

function SegmentField({ error, value, onChange }: SegmentFieldProps) {
  const t = useTexts(campaignTexts)
  const { data } = useQuery(campaignSegmentsQuery)
  return (
    <ChoiceField
      name="segmentId"
      label={t.segment}
      error={error}
      none={t.chooseSegment}
      choices={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  )
}

interface OutsiderFieldsProps {
  typed: TypedPersons
  messages: Readonly<Record<string, string>>
  onChange: (changes: Partial<TypedPersons>) => void
}

/** Somebody who is no member; of the number only the last four digits are kept. */
function OutsiderFields({ typed, messages, onChange }: OutsiderFieldsProps) {
  const t = useTexts(campaignTexts)
  return (
    <>
      <ChipGroup
        name="outsiders/0/kind"
        label={t.outsiderKind}
        choices={outsiderKinds.map((value) => ({ value, label: t.outsiderKinds[value] }))}
        value={typed.outsiderKind}
        onChange={(outsiderKind) => onChange({ outsiderKind })}
      />
      <TextField
        name="outsiders/0/name"
        label={t.outsiderName}
        maxLength={60}
        error={messages['outsiders/0/name']}
        value={typed.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        name="outsiders/0/idTail"
        label={t.idTail}
        maxLength={4}
        error={messages['outsiders/0/idTail']}
        value={typed.idTail}
        onChange={(idTail) => onChange({ idTail: idTail.toUpperCase() })}
      />
      <TextField
        name="outsiders/0/idNumber"
        label={t.idNumber}
        hint={t.idNumberHint}
        optional
        maxLength={18}
        error={messages['outsiders/0/idNumber']}
        value={typed.idNumber}
        onChange={(idNumber) => onChange({ idNumber: idNumber.toUpperCase() })}
      />
    </>
  )
}
