import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { RevealSheet } from '../../../../ui/reveal-sheet'
import { useRevealNumbers } from '../../api/profile'
import { profileTexts } from '../../profile-texts'

interface RevealNumbersSheetProps {
  requestId: string
  open: boolean
  onClose: () => void
}

/** Both numbers of a request that wants one changed. */
export function RevealNumbersSheet({ requestId, open, onClose }: RevealNumbersSheetProps) {
  const t = useTexts(profileTexts)
  const { mutate, data, error, isPending, reset } = useRevealNumbers(requestId)
  return (
    <RevealSheet
      title={t.revealNumbers}
      open={open}
      onClose={onClose}
      action={t.revealNumbers}
      reasonLabel={t.revealReason}
      reasonHint={t.revealReasonHint}
      note={t.revealed}
      busy={isPending}
      problem={error && toProblem(error)}
      values={
        data && [
          [t.before, data.before ?? t.empty],
          [t.proposed, data.proposed],
        ]
      }
      onReveal={mutate}
      onForget={reset}
    />
  )
}
