import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Badge } from '../../../../ui/surface'
import { TextField } from '../../../../ui/text-field'
import type { Attended } from '../../api/list-events'
import { rollTexts } from '../../roll-texts'
import { foundIn, type Called } from './roll-model'

const states = ['PRESENT', 'ABSENT', 'EXCUSED'] as const satisfies readonly Attended[]

/** So much later than it was made a check-in arrives that a device had kept. */
const keptFor = 5 * 60_000

interface RollListProps {
  called: readonly Called[]
  onMark: (one: Called, state: Attended) => void
}

/** Everybody with a place: found by name or initials, ticked with one tap. */
export function RollList({ called, onMark }: RollListProps) {
  const t = useTexts(rollTexts)
  const [typed, setTyped] = useState('')
  const found = foundIn(called, typed)
  return (
    <>
      <TextField
        name="find"
        label={t.find}
        hint={t.findHint}
        maxLength={60}
        value={typed}
        onChange={setTyped}
      />
      {found.length === 0 && <p className="soft">{called.length === 0 ? t.nobodyYet : t.nobody}</p>}
      <ul className="roll">
        {found.map((one) => (
          <Row key={one.registration.id} one={one} onMark={(state) => onMark(one, state)} />
        ))}
      </ul>
    </>
  )
}

function Row({ one, onMark }: { one: Called; onMark: (state: Attended) => void }) {
  const t = useTexts(rollTexts)
  const { member, walkIn, attendance } = one.registration
  const name = member?.name ?? t.unnamed
  const scanned = attendance?.way === 'SCANNED' && one.state === attendance.state
  const late = scanned && Date.parse(attendance.notedAt) - Date.parse(attendance.at) > keptFor
  return (
    <li className="roll-row">
      <span className="roll-who">
        <strong>{name}</strong> <span className="soft small">{member?.memberNo}</span>{' '}
        {walkIn && <Badge>{t.walkIn}</Badge>} {scanned && <Badge tone="good">{t.scanned}</Badge>}{' '}
        {late && <Badge>{t.later}</Badge>}{' '}
        {one.sending === 'WAITING' && <Badge tone="gold">{t.waiting}</Badge>}
        {one.sending === 'REFUSED' && <Badge tone="accent">{t.rejected}</Badge>}
      </span>
      <span className="roll-marks">
        {states.map((state) => (
          <button
            key={state}
            type="button"
            className="roll-mark"
            aria-pressed={one.state === state}
            aria-label={t.mark(name, t.states[state])}
            onClick={() => onMark(state)}
          >
            {t.states[state]}
          </button>
        ))}
      </span>
    </li>
  )
}
