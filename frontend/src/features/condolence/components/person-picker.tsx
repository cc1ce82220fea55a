import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { looksLikeIdNumber } from '../../../lib/id-number'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FormField } from '../../../ui/field'
import { peopleQuery, type Person } from '../api/find-members'
import { remindersQuery } from '../api/list-reminders'
import { condolenceTexts } from '../texts'
import { useDebounced } from './use-debounced'

interface PersonPickerProps {
  value: Person | null
  error: string | undefined
  onChange: (person: Person | null) => void
}

/** Finds one member of the officer's own unions; who is due this week stands first. */
export function PersonPicker({ value, error, onChange }: PersonPickerProps) {
  const t = useTexts(condolenceTexts)
  const [typed, setTyped] = useState('')
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
      {typed.trim() === '' ? (
        <DueFirst onChoose={onChange} />
      ) : (
        <Found query={typed.trim().normalize('NFKC')} onChoose={onChange} />
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

function DueFirst({ onChoose }: { onChoose: (person: Person) => void }) {
  const t = useTexts(condolenceTexts)
  const due =
    useQuery(remindersQuery)
      .data?.items.filter((item) => !item.done)
      .slice(0, 4) ?? []
  if (due.length === 0) return null
  const people = due.map(({ member, union }) => ({ ...member, memberNo: member.memberNo ?? '', union }))
  return (
    <>
      <p className="small soft">{t.personDue}</p>
      <PersonList people={people} onChoose={onChoose} />
    </>
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
