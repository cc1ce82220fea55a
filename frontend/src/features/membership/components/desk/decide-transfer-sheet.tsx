import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { DecisionForm } from '../../../../ui/decision-form'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useDecideTransfer, type Transfer } from '../../api/transfers'
import { transferTexts } from '../../transfer-texts'

/** Yes or no for one's own side, with what it means. */
export function DecideTransferSheet({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const t = useTexts(transferTexts)
  const language = useLanguage()
  const { mutate, isPending, error } = useDecideTransfer()
  const decide = (accept: boolean, reason: string | undefined) =>
    mutate(
      { transfer, accept, ...(reason !== undefined && { reason }) },
      {
        onSuccess: () => {
          onClose()
          showToast(accept ? t.accepted : t.refused)
        },
      },
    )
  return (
    <Sheet title={t.decideTitle} open onClose={onClose}>
      <DecisionForm
        yes={t.accept}
        no={t.refuse}
        reasonLabel={t.refusalReason}
        reasonNeeded={t.needReason}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <p>
          {t.decideText(
            transfer.member.name,
            transfer.fromUnion.name,
            transfer.toUnion.name,
            formatDate(transfer.effectiveOn, language),
          )}
        </p>
      </DecisionForm>
    </Sheet>
  )
}
