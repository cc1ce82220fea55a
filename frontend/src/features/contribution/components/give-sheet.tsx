import { useState } from 'react'
import { parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useProposeRemittance } from '../api/remittances'
import { contributionTexts } from '../texts'

/** Proposes what is given to a union below. */
export function GiveSheet({ unionId, onClose }: { unionId: string; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const [receiver, setReceiver] = useState<Picked>()
  const [purpose, setPurpose] = useState('')
  const [amount, setAmount] = useState('')
  const exact = parseMoney(amount)
  const missing: Record<string, string> = {
    ...(receiver === undefined && { receiverId: t.unionNeeded }),
    ...(purpose.trim().length < 2 && { purpose: t.purposeNeeded }),
    ...(exact === undefined && { lines: t.amountsNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useProposeRemittance(), missing, () => {
    onClose()
    showToast(t.proposed)
  })
  return (
    <SheetForm
      title={t.give}
      action={t.propose}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send(
          receiver && {
            unionId,
            receiverId: receiver.id,
            lines: [{ type: 'SUBSIDY', purpose: purpose.trim(), amount: exact ?? '' }],
          },
        )
      }
    >
      <UnionPicker
        name="receiverId"
        label={t.receiver}
        error={messages['receiverId']}
        value={receiver}
        onChange={setReceiver}
      />
      <TextField
        name="purpose"
        label={t.purpose}
        maxLength={200}
        error={messages['purpose']}
        value={purpose}
        onChange={setPurpose}
      />
      <AmountField
        name="lines"
        label={t.amountDown}
        error={messages['lines']}
        value={amount}
        onChange={setAmount}
      />
    </SheetForm>
  )
}
