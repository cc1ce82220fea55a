import { useTexts } from '../../../../lib/i18n'
import { IconButton } from '../../../../ui/button'
import { MemberPicker, type Picked } from '../../../../ui/desk/pickers'
import { electionDeskTexts } from '../../desk-texts'

interface PeopleListProps {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  value: readonly Picked[]
  onChange: (people: Picked[]) => void
}

/** People in an order, added one by one. */
export function PeopleList({ name, label, hint, error, value, onChange }: PeopleListProps) {
  const t = useTexts(electionDeskTexts)
  const add = (person: Picked | undefined) => {
    if (person && !value.some(({ id }) => id === person.id)) onChange([...value, person])
  }
  return (
    <div className="stack-s">
      <MemberPicker
        key={value.length}
        name={name}
        label={label}
        hint={hint}
        error={error}
        value={undefined}
        onChange={add}
      />
      <ol className="stack-s" aria-label={label}>
        {value.map((person) => (
          <li key={person.id}>
            <span className="row between">
              {person.name}
              <IconButton
                icon="close"
                label={t.removeHolder(person.name)}
                onClick={() => onChange(value.filter(({ id }) => id !== person.id))}
              />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
