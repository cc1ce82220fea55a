import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useProposeRemittance, type RemittanceAccount } from '../api/remittances'
import { contributionTexts } from '../texts'

/** Proposes what is passed on of a month; the cashier pays it. */
export function RemitSheet({ account, onClose }: { account: RemittanceAccount; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const [amount, setAmount] = useState(account.left)
  const [note, setNote] = useState('')
  const exact = parseMoney(amount)
  const missing: Record<string, string> = exact === undefined ? { lines: t.amountsNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useProposeRemittance(), missing, () => {
    onClose()
    showToast(t.proposed)
  })
  const text = note.trim()
  return (
    <SheetForm
      title={t.remitOf(account.union.name, account.month)}
      action={t.propose}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          unionId: account.union.id,
          lines: [{ type: 'CONTRIBUTION', month: account.month, amount: exact ?? '' }],
          ...(text !== '' && { note: text }),
        })
      }
    >
      <p>{t.remitText(account.upper.name, formatMoney(account.left))}</p>
      <AmountField
        name="lines"
        label={t.amountUp}
        error={messages['lines']}
        value={amount}
        onChange={setAmount}
      />
      <TextField name="note" label={t.note} optional maxLength={300} value={note} onChange={setNote} />
    </SheetForm>
  )
}
