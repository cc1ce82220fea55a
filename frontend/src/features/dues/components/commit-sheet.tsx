import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { useCommitAssessment, type DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'

interface CommitSheetProps {
  assessment: DuesAssessment & { counts: NonNullable<DuesAssessment['counts']> }
  onClose: () => void
}

/** What is about to be written, once more, before it is. */
export function CommitSheet({ assessment, onClose }: CommitSheetProps) {
  const t = useTexts(duesTexts)
  const { mutate, isPending, error } = useCommitAssessment(assessment)
  const { owing, amount, noBase } = assessment.counts
  return (
    <SheetForm
      title={t.commitTitle}
      action={t.confirmCommit}
      busy={isPending}
      problem={error && toProblem(error)}
      onSubmit={() => mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t.commitText(owing, formatMoney(amount))}</p>
      {noBase > 0 && <Notice tone="gold">{t.commitNoBase(noBase)}</Notice>}
    </SheetForm>
  )
}
