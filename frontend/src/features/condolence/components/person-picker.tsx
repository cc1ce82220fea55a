import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useOnline } from '../../../lib/network'
import { looksLikeIdNumber } from '../../../lib/id-number'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FormField } from '../../../ui/field'
import { peopleQuery, type Person } from '../api/find-members'
import { remindersQuery } from '../api/list-reminders'
import { recentPeopleQuery } from '../api/recent-people'
import { condolenceTexts } from '../texts'
import { useDebounced } from './use-debounced'

interface PersonPickerProps {
  value: Person | null
  error: string | undefined
  onChange: (person: Person | null) => void
}

/**
 * Finds one member of the officer's own unions; who is due this week and who was visited last stand first, one tap away
 * and without a network too.
 */
export function PersonPicker({ value, error, onChange }: PersonPickerProps) {
  const t = useTexts(condolenceTexts)
  const [typed, setTyped] = useState('')
  const online = useOnline()
  const query = typed.trim().normalize('NFKC')
  if (value) {
    return (
      <div className="field">
        <span className="field-label">{t.person}</span>
        <div className="person-chosen">
          <PersonName person={value} />
          <Button look="quiet" onClick={() => onChange(null)}>
            {t.personChange}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="stack-s">
      <FormField name="memberId" label={t.person} hint={t.personHint} error={error}>
        {(wiring) => (
          <input
            {...wiring}
            type="search"
            className="input"
            autoComplete="off"
            maxLength={40}
            placeholder={t.personPlaceholder}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </FormField>
      {query !== '' && online ? (
        <Found query={query} onChoose={onChange} />
      ) : (
        <KnownFirst query={query} onChoose={onChange} />
      )}
    </div>
  )
}

function Found({ query, onChoose }: { query: string; onChoose: (person: Person) => void }) {
  const t = useTexts(condolenceTexts)
  const personal = looksLikeIdNumber(query)
  const people = useQuery(peopleQuery(useDebounced(personal ? '' : query, 250)))
  const found = people.data
  return (
    <>
      <p className="small soft" role="status">
        {personal
          ? t.personNotByIdNumber
          : people.error
            ? t.failed(toProblem(people.error).message)
            : found && (found.length === 0 ? t.personNone(query) : t.personFound(found.length))}
      </p>
      {found && found.length > 0 && <PersonList people={found} onChoose={onChoose} />}
    </>
  )
}

/** Due and recent people as chips; typing without a network searches among them. */
function KnownFirst({ query, onChoose }: { query: string; onChoose: (person: Person) => void }) {
  const t = useTexts(condolenceTexts)
  const { data: reminders } = useQuery(remindersQuery)
  const { data: visited = [] } = useQuery(recentPeopleQuery)
  const due = (reminders?.items ?? [])
    .filter((item) => !item.done)
    .map(({ member, union }) => ({ ...member, memberNo: member.memberNo ?? '', union }))
  const fits = ({ name, memberNo }: Person) =>
    query === '' || name.includes(query) || memberNo.toLowerCase().includes(query.toLowerCase())
  const most = query === '' ? 6 : 50
  const shown = due.filter(fits).slice(0, most)
  // whoever is due and finds no place among the first stays among those visited
  const recent = visited.filter((person) => fits(person) && !shown.some(({ id }) => id === person.id))
  return (
    <>
      {query !== '' && <p className="small soft">{t.personOffline}</p>}
      <PersonChips label={t.personDue} people={shown} onChoose={onChoose} />
      <PersonChips label={t.personRecent} people={recent.slice(0, most)} onChoose={onChoose} />
    </>
  )
}

interface PersonChipsProps {
  label: string
  people: readonly Person[]
  onChoose: (person: Person) => void
}

function PersonChips({ label, people, onChoose }: PersonChipsProps) {
  if (people.length === 0) return null
  return (
    <div className="stack-s" role="group" aria-label={label}>
      <p className="small soft" aria-hidden="true">
        {label}
      </p>
      <div className="chips">
        {people.map((person) => (
          <button key={person.id} type="button" className="chip person-chip" onClick={() => onChoose(person)}>
            <span>{person.name}</span>
            <small>{person.memberNo}</small>
          </button>
        ))}
      </div>
    </div>
  )
}

function PersonList({ people, onChoose }: { people: readonly Person[]; onChoose: (person: Person) => void }) {
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.id}>
          <button type="button" className="person" onClick={() => onChoose(person)}>
            <PersonName person={person} />
          </button>
        </li>
      ))}
    </ul>
  )
}

export function PersonName({ person }: { person: Person }) {
  return (
    <span className="person-name">
      <span className="avatar" aria-hidden="true">
        {Array.from(person.name)[0]}
      </span>
      <span>
        <strong>{person.name}</strong> <span className="soft small">{person.memberNo}</span>
        <br />
        <span className="soft small">{person.union.name}</span>
      </span>
    </span>
  )
}
