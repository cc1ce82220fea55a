import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { showToast } from '../../../ui/toast'
import { useJoinEvent } from '../api/join-event'
import { useLeaveEvent } from '../api/leave-event'
import { eventTexts } from '../texts'

interface Named {
  id: string
  title: string
}

/** Joining and leaving as people do it: seen at once, said aloud, and taken back within ten seconds. */
export function usePlaces() {
  const t = useTexts(eventTexts)
  const { mutateAsync: sendJoin, isPending: joining } = useJoinEvent()
  const { mutateAsync: sendLeave, isPending: leaving } = useLeaveEvent()

  const refused = (error: unknown) => showToast(t.failedToast(toProblem(error).message))

  /** Gives whether it worked. */
  const join = async (event: Named): Promise<boolean> => {
    try {
      const place = await sendJoin(event.id)
      const undo = () => void leave(place.id, event, false)
      const waits = place.status === 'WAITING'
      showToast(waits ? t.waitingToast(event.title, place.position) : t.joinedToast(event.title), undo)
      return true
    } catch (error) {
      refused(error)
      return false
    }
  }

  const leave = async (registrationId: string, event: Named, undoable = true): Promise<void> => {
    try {
      await sendLeave({ registrationId, eventId: event.id })
      showToast(t.leftToast(event.title), undoable ? () => void join(event) : undefined)
    } catch (error) {
      refused(error)
    }
  }

  return { join, leave, busy: joining || leaving }
}
