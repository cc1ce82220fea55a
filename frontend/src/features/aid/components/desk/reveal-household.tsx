import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { RevealSheet } from '../../../../ui/reveal-sheet'
import { useRevealHousehold, type HardshipFile } from '../../api/hardship-files'
import { caseTexts } from '../../case-texts'

/** Identity numbers of the household for a minute, for a reason that its workers read. */
export function RevealHousehold({ file }: { file: HardshipFile }) {
  const t = useTexts(caseTexts)
  const session = useSession()
  const [open, setOpen] = useState(false)
  const { mutate, data, error, isPending, reset } = useRevealHousehold(file.id)
  const hasNumbers = file.household.members.some(({ idNumberMasked }) => idNumberMasked !== undefined)
  if (!hasNumbers || !may(session, 'MEMBER_REVEAL')) return null
  return (
    <div>
      <Button look="quiet" icon="lock" onClick={() => setOpen(true)}>
        {t.revealNumbers}
      </Button>
      <RevealSheet
        title={t.revealNumbers}
        open={open}
        onClose={() => setOpen(false)}
        action={t.revealNumbers}
        reasonLabel={t.revealReason}
        reasonHint={t.revealReasonHint}
        note={t.revealed}
        busy={isPending}
        problem={error && toProblem(error)}
        values={data?.members.map(({ name, idNumber }) => [name, idNumber] as const)}
        onReveal={mutate}
        onForget={reset}
      />
    </div>
  )
}
