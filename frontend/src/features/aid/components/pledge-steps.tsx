import { useState } from 'react'
import { formatMonth, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useEndPledge, useReceivePledge, type Pledge } from '../api/pledges'
import { pledgeTexts } from '../pledge-texts'

interface HandOverProps {
  pledge: Pledge
  month: string
  onClose: () => void
}

/** The money of a month was handed over, with its receipt. */
export function HandOverSheet({ pledge, month, onClose }: HandOverProps) {
  const t = useTexts(pledgeTexts)
  const language = useLanguage()
  const [receivedOn, setReceivedOn] = useState(today())
  const [receipt, setReceipt] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useReceivePledge(pledge)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (receivedOn === '') missing['receivedOn'] = t.needed
  if (receipt.trim().length < 2) missing['receipt'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    mutate(
      { month, receivedOn, receipt: receipt.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.handedOver)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.handOverOf(formatMonth(month.slice(0, 7), language))}
      action={t.handOver}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="receivedOn"
        label={t.receivedOn}
        type="date"
        error={messages['receivedOn']}
        value={receivedOn}
        onChange={setReceivedOn}
      />
      <TextField
        name="receipt"
        label={t.receipt}
        hint={t.receiptHint}
        maxLength={100}
        error={messages['receipt']}
        value={receipt}
        onChange={setReceipt}
      />
    </SheetForm>
  )
}

/** Ends a pledge before the graduation, with the reason. */
export function EndPledgeSheet({ pledge, onClose }: { pledge: Pledge; onClose: () => void }) {
  const t = useTexts(pledgeTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useEndPledge(pledge)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    mutate(
      { on, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.ended)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.end}
      action={t.end}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField name="on" label={t.endedOn} type="date" error={messages['on']} value={on} onChange={setOn} />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
