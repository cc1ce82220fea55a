import { RollCall } from '../components/roll/roll-call'

/** The door and the roll on the organiser's phone. */
export default function RollPage() {
  return <RollCall back={(id) => `/m/activities/${id}`} />
}
