import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { showToast } from '../../../ui/toast'
import type { CondolenceVisit } from '../api/get-visit'
import { useTakeReceipt } from '../api/receipts'
import { condolenceTexts } from '../texts'
import { SignSheet } from './sign-sheet'

interface ReceiptSheetProps {
  visit: CondolenceVisit
  open: boolean
  onClose: () => void
}

/** Signing for the gift of a visit that is recorded already. */
export function ReceiptSheet({ visit, open, onClose }: ReceiptSheetProps) {
  const t = useTexts(condolenceTexts)
  const take = useTakeReceipt(visit.id)
  return (
    <SignSheet
      memberName={visit.member.name}
      open={open}
      onClose={onClose}
      problem={take.error && toProblem(take.error)}
      busy={take.isPending}
      onSign={(signed) =>
        take.mutate(
          { edition: visit.edition, ...signed },
          {
            onSuccess: () => {
              onClose()
              showToast(t.received)
            },
          },
        )
      }
    />
  )
}
