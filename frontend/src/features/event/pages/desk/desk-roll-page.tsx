import { RollCall } from '../../components/roll/roll-call'

/** The same at the desk, from where it goes to a projector. */
export default function DeskRollPage() {
  return <RollCall back={(id) => `/desk/activities/${id}?tab=people`} />
}
