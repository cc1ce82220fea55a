import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { showToast } from '../../../ui/toast'
import { useSwitchLock, type DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'

/** Locks a month that is settled against being assessed anew, or opens it again. */
export function LockButton({ assessment }: { assessment: DuesAssessment }) {
  const t = useTexts(duesTexts)
  const { mutate, isPending } = useSwitchLock(assessment)
  const locked = assessment.lockedAt !== undefined
  return (
    <Button
      look="quiet"
      busy={isPending}
      onClick={() =>
        mutate(undefined, {
          onSuccess: () => showToast(locked ? t.unlocked : t.locked),
          onError: (error) => showToast(toProblem(error).message),
        })
      }
    >
      {locked ? t.unlock : t.lock}
    </Button>
  )
}
