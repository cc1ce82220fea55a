import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { SheetForm } from '../../../../ui/sheet-form'
import { showToast } from '../../../../ui/toast'
import { useCloseRoll } from '../../api/roll'
import { rollTexts } from '../../roll-texts'

interface CloseRollSheetProps {
  eventId: string
  unmarked: number
  onClose: () => void
}

/** Says what closing does before it is done. */
export function CloseRollSheet({ eventId, unmarked, onClose }: CloseRollSheetProps) {
  const t = useTexts(rollTexts)
  const close = useCloseRoll(eventId)
  return (
    <SheetForm
      title={t.closeTitle}
      action={t.close}
      busy={close.isPending}
      messages={{}}
      problem={close.error ? toProblem(close.error) : null}
      onClose={onClose}
      onSubmit={() =>
        close.mutate(undefined, {
          onSuccess: () => {
            onClose()
            showToast(t.closed)
          },
        })
      }
    >
      <p>{t.closeText(unmarked)}</p>
    </SheetForm>
  )
}
