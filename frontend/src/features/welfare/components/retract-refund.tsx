import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { useRetractRefund, type Enrollment } from '../api/refunds'
import { takeBackTexts } from '../take-back-texts'
import { TakeBackSheet } from './take-back-sheet'

/** Takes the approval of a refund back while nobody has paid it. */
export function RetractRefund({ enrollment }: { enrollment: Enrollment }) {
  const t = useTexts(takeBackTexts)
  const [open, setOpen] = useState(false)
  const taking = useRetractRefund(enrollment)
  const title = t.refundOf(enrollment.member.name)
  return (
    <>
      <Button look="quiet" aria-label={title} onClick={() => setOpen(true)}>
        {t.refund}
      </Button>
      {open && (
        <TakeBackSheet
          title={title}
          text={t.refundText}
          done={t.refundDone}
          taking={taking}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
