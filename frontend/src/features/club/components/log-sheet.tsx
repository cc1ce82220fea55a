import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, formatDate, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { given, rowsOf } from '../../../lib/pages'
import { SelectField } from '../../../ui/select-field'
import { Loaded } from '../../../ui/states'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { recentEventsQuery, useLogActivity } from '../api/activities'
import { clubMembersQuery } from '../api/members'
import { clubTexts } from '../texts'

const daysBack = -60

/** What took place and who came. */
export function LogSheet({ clubId, onClose }: { clubId: string; onClose: () => void }) {
  const t = useTexts(clubTexts)
  const [typed, setTyped] = useState({ heldOn: today(), title: '', guests: '', note: '' })
  const [came, setCame] = useState<readonly string[]>([])
  const change = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const [eventId, setEventId] = useState('')
  const own = eventId === ''
  const missing: Record<string, string> = {}
  if (own && typed.heldOn === '') missing['heldOn'] = t.needed
  if (own && typed.title.trim().length < 2) missing['title'] = t.needed
  const form = useSheetForm(useLogActivity(clubId), missing, () => {
    onClose()
    showToast(t.logged)
  })
  const toggle = (id: string) =>
    setCame(came.includes(id) ? came.filter((other) => other !== id) : [...came, id])
  return (
    <SheetForm
      title={t.log}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send({
          ...(own ? { heldOn: typed.heldOn, title: typed.title.trim() } : { eventId }),
          attendees: [...came],
          guests: Number(typed.guests),
          ...given({ note: typed.note.trim() }),
        })
      }
    >
      <EventField value={eventId} error={form.messages['eventId']} onChange={setEventId} />
      {own && (
        <>
          <TextField
            name="title"
            label={t.activityTitle}
            hint={t.activityTitleHint}
            maxLength={120}
            error={form.messages['title']}
            value={typed.title}
            onChange={change('title')}
          />
          <TextField
            name="heldOn"
            label={t.heldOn}
            type="date"
            max={today()}
            error={form.messages['heldOn']}
            value={typed.heldOn}
            onChange={change('heldOn')}
          />
        </>
      )}
      <Attendees clubId={clubId} came={came} error={form.messages['attendees']} onToggle={toggle} />
      <NumberField
        name="guests"
        label={t.guests}
        optional
        error={form.messages['guests']}
        value={typed.guests}
        onChange={change('guests')}
      />
      <AreaField
        name="note"
        label={t.note}
        optional
        maxLength={500}
        error={form.messages['note']}
        value={typed.note}
        onChange={change('note')}
      />
    </SheetForm>
  )
}

interface EventFieldProps {
  value: string
  error: string | undefined
  onChange: (eventId: string) => void
}

/** An activity of the union gives title and day. */
function EventField({ value, error, onChange }: EventFieldProps) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const day = today()
  const events = useQuery(recentEventsQuery(addDays(day, daysBack), addDays(day, 1)))
  const held = events.data?.items.filter(({ status }) => status === 'PUBLISHED') ?? []
  if (held.length === 0) return null
  return (
    <SelectField
      name="eventId"
      label={t.atEvent}
      error={error}
      value={value}
      none={t.ownActivity}
      choices={held.map(({ id, title, startsAt }) => ({
        value: id,
        label: t.eventOn(title, formatDate(startsAt, language)),
      }))}
      onChange={onChange}
    />
  )
}

interface AttendeesProps {
  clubId: string
  came: readonly string[]
  error: string | undefined
  onToggle: (membershipId: string) => void
}

function Attendees({ clubId, came, error, onToggle }: AttendeesProps) {
  const t = useTexts(clubTexts)
  const members = useInfiniteQuery(clubMembersQuery(clubId, 'MEMBER'))
  return (
    <fieldset className="field" id="field-attendees" tabIndex={-1}>
      <legend className="field-label">{t.attendees}</legend>
      <Loaded of={members} heights={[3]}>
        {(data) => (
          <div className="chips">
            {rowsOf(data).map(({ id, name }) => (
              <label className="chip" key={id}>
                <input type="checkbox" checked={came.includes(id)} onChange={() => onToggle(id)} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        )}
      </Loaded>
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
