import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { DecisionForm } from '../../../ui/decision-form'
import { Facts } from '../../../ui/facts'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useCancelGift, useDecideGift, type FestivalGift } from '../api/festivals'
import { giftTexts } from '../gift-texts'
import { TakeBackSheet } from './take-back-sheet'

/** What the caller can do with a gift now. */
export function GiftSteps({ gift }: { gift: FestivalGift }) {
  const t = useTexts(giftTexts)
  const [open, setOpen] = useState(false)
  if (!gift.decidable && !gift.cancellable) return null
  return (
    <>
      <Button
        look={gift.decidable ? 'secondary' : 'quiet'}
        aria-label={gift.decidable ? t.decideOf(gift.item) : t.cancelOf(gift.item)}
        onClick={() => setOpen(true)}
      >
        {gift.decidable ? t.decide : t.cancel}
      </Button>
      {open && gift.decidable && <DecideGiftSheet gift={gift} onClose={() => setOpen(false)} />}
      {open && gift.cancellable && <CancelGiftSheet gift={gift} onClose={() => setOpen(false)} />}
    </>
  )
}

interface GiftSheetProps {
  gift: FestivalGift
  onClose: () => void
}

/** The second person's word: paid and signed for, or rejected with a reason. */
function DecideGiftSheet({ gift, onClose }: GiftSheetProps) {
  const t = useTexts(giftTexts)
  const { mutateAsync, isPending, error } = useDecideGift(gift)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.approvedNow : t.rejectedNow)
      },
      // stands in the form
      () => undefined,
    )
  return (
    <Sheet title={t.decideOf(gift.item)} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.reject}
        reasonLabel={t.rejectReason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={(approve, reason) => void decide(approve, reason)}
        onClose={onClose}
      >
        <Facts
          facts={[
            [t.union, gift.union.name],
            [t.price, formatMoney(gift.price)],
            [t.persons, gift.persons],
            [t.total, formatMoney(gift.total)],
            [t.supplier, gift.supplier],
            [t.lineName, gift.lineName],
            [t.proposedBy, gift.proposedBy],
            [t.verdict, t.verdicts[gift.decision.verdict]],
          ]}
        />
      </DecisionForm>
    </Sheet>
  )
}

function CancelGiftSheet({ gift, onClose }: GiftSheetProps) {
  const t = useTexts(giftTexts)
  return (
    <TakeBackSheet
      title={t.cancelOf(gift.item)}
      text={t.cancelText}
      done={t.cancelledNow}
      taking={useCancelGift(gift)}
      onClose={onClose}
    />
  )
}
