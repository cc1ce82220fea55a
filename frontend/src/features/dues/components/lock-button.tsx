import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { showToast } from '../../../ui/toast'
import { useLockMonth, type DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'
import { UnlockSheet } from './unlock-sheet'

/** Locks a month that is settled against being assessed anew, or opens it again for a reason. */
export function LockButton({ assessment }: { assessment: DuesAssessment }) {
  const t = useTexts(duesTexts)
  const session = useSession()
  const { mutate, isPending } = useLockMonth(assessment)
  const [opening, setOpening] = useState(false)
  const writes = may(session, 'DUES_WRITE')
  if (assessment.lockedAt === undefined) {
    return (
      writes && (
        <Button
          look="quiet"
          busy={isPending}
          onClick={() =>
            mutate(undefined, {
              onSuccess: () => showToast(t.locked),
              onError: (error) => showToast(toProblem(error).message),
            })
          }
        >
          {t.lock}
        </Button>
      )
    )
  }
  return (
    <>
      {(writes || may(session, 'LEDGER_REOPEN')) && (
        <Button look="quiet" onClick={() => setOpening(true)}>
          {t.unlock}
        </Button>
      )}
      {opening && <UnlockSheet assessment={assessment} onClose={() => setOpening(false)} />}
    </>
  )
}
