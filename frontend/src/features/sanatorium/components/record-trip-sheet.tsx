import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { MemberPicker } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { programsQuery } from '../api/programs'
import { memberSanatoriumQuery, useRecordTrip } from '../api/trips'
import { sanatoriumTexts } from '../texts'
import { tripTexts } from '../trip-texts'
import { missingOf, nothingTyped, tripOf, type TypedTrip } from './trip-form'

const forms = ['UNIT_GROUP', 'POOLED', 'DESIGNATED_BASE'] as const

/** Records where a member has been; what she is entitled to on that day is said while it is typed. */
export function RecordTripSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(tripTexts)
  const words = useTexts(sanatoriumTexts)
  const [typed, setTyped] = useState(nothingTyped)
  const change = (changes: Partial<TypedTrip>) => setTyped({ ...typed, ...changes })
  const programs = useInfiniteQuery(programsQuery({}))
  const running = programs.data ? rowsOf(programs.data).filter(({ status }) => status === 'PUBLISHED') : []
  const form = useSheetForm(useRecordTrip(), missingOf(typed, t.needed), () => {
    onClose()
    showToast(t.recorded)
  })
  const { messages } = form
  return (
    <SheetForm
      title={t.record}
      action={t.save}
      busy={form.busy}
      messages={messages}
      problem={form.problem}
      onSubmit={() => form.send(tripOf(typed))}
      onClose={onClose}
    >
      <MemberPicker
        name="memberId"
        label={t.member}
        error={messages['memberId']}
        value={typed.member}
        onChange={(member) => change({ member })}
      />
      <TextField
        name="beganOn"
        label={t.beganOn}
        type="date"
        error={messages['beganOn']}
        value={typed.beganOn}
        onChange={(beganOn) => change({ beganOn })}
      />
      <HersOnTheDay memberId={typed.member?.id ?? ''} day={typed.beganOn} />
      {running.length > 0 && (
        <ChipGroup
          name="programId"
          label={t.program}
          choices={[
            { value: '', label: t.noProgram },
            ...running.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={typed.programId}
          onChange={(programId) => change({ programId })}
        />
      )}
      <NumberField
        name="days"
        label={t.days}
        error={messages['days']}
        value={typed.days}
        onChange={(days) => change({ days })}
      />
      <TextField
        name="division"
        label={t.division}
        maxLength={6}
        inputMode="numeric"
        error={messages['division']}
        value={typed.division}
        onChange={(division) => change({ division: division.replace(/\D/g, '') })}
      />
      <TextField
        name="destination"
        label={t.destination}
        maxLength={60}
        error={messages['destination']}
        value={typed.destination}
        onChange={(destination) => change({ destination })}
      />
      <ChipGroup
        name="form"
        label={t.form}
        choices={forms.map((value) => ({ value, label: words.formNames[value] }))}
        value={typed.form}
        onChange={(value) => change({ form: value })}
      />
      <AmountField
        name="cost"
        label={t.cost}
        error={messages['cost']}
        value={typed.cost}
        onChange={(cost) => change({ cost })}
      />
      {(['outside', 'supportedRegion', 'selfArranged'] as const).map((name) => (
        <label className="check" key={name}>
          <input
            type="checkbox"
            checked={typed[name]}
            onChange={({ target }) => change({ [name]: target.checked })}
          />
          {name === 'outside' ? t.wentOutside : t[name]}
        </label>
      ))}
    </SheetForm>
  )
}

/** Whether she may go on that day, and every rule that says so. */
function HersOnTheDay({ memberId, day }: { memberId: string; day: string }) {
  const t = useTexts(tripTexts)
  const { data } = useQuery(memberSanatoriumQuery(memberId, day))
  const entitlement = data?.entitlement
  if (!entitlement) return null
  return (
    <Notice tone={entitlement.mayGo ? 'good' : 'gold'} live>
      <p>{entitlement.mayGo ? t.may : t.mayNot}</p>
      <ul>
        {entitlement.decision.findings.map(({ code, message, citation }) => (
          <li key={code}>
            {message} {citation && <span className="soft small">{citation.documentNumber}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
