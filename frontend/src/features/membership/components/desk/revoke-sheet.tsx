import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import type { Appointment } from '../../api/list-appointments'
import { useRevokeAppointment } from '../../api/revoke-appointment'
import { membershipDeskTexts } from '../../desk-texts'

/** Ending an office cannot be taken back, so it is asked for with what it means. */
export function RevokeSheet({
  appointment,
  onClose,
}: {
  appointment: Appointment | undefined
  onClose: () => void
}) {
  const t = useTexts(membershipDeskTexts)
  const { mutate, isPending, error, reset } = useRevokeAppointment()
  const problem = error && toProblem(error)
  const close = () => {
    reset()
    onClose()
  }
  return (
    <Sheet title={t.revokeTitle} open={appointment !== undefined} onClose={close}>
      {appointment && (
        <div className="stack">
          {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
          <p>{t.revokeText(appointment.member.name, t.roles[appointment.role], appointment.union.name)}</p>
          <div className="row">
            <Button
              busy={isPending}
              onClick={() =>
                mutate(appointment.id, {
                  onSuccess: () => {
                    close()
                    showToast(t.revoked(appointment.member.name))
                  },
                })
              }
            >
              {t.revokeConfirm}
            </Button>
            <Button look="quiet" onClick={close}>
              {t.cancel}
            </Button>
          </div>
        </div>
      )}
    </Sheet>
  )
}
