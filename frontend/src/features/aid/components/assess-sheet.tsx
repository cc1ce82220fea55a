import { useState } from 'react'
import { parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useAssess, type AidCase, type AidReason } from '../api/cases'
import { caseTexts } from '../case-texts'
import { ReasonField } from './reason-field'

/** The handler proposes an amount; another one than asked for says why. */
export function AssessSheet({ aidCase, onClose }: { aidCase: AidCase; onClose: () => void }) {
  const t = useTexts(caseTexts)
  const [typed, setTyped] = useState(aidCase.adjusted ?? aidCase.requested)
  const [reason, setReason] = useState<AidReason | ''>(aidCase.reasonCode ?? '')
  const [comment, setComment] = useState(aidCase.comment ?? '')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAssess(aidCase)
  const problem = error && toProblem(error)
  const amount = parseMoney(typed)
  const missing: Record<string, string> = {}
  if (amount === undefined) missing['amount'] = t.amountNeeded
  if (amount !== undefined && amount !== aidCase.requested && reason === '') missing['reasonCode'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0 || amount === undefined) return
    mutate(
      {
        amount,
        ...(reason !== '' && { reasonCode: reason }),
        ...(comment.trim() !== '' && { comment: comment.trim() }),
      },
      {
        onSuccess: () => {
          onClose()
          showToast(t.proposed)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.assess}
      action={t.confirm}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <AmountField
        name="amount"
        label={t.amount}
        error={messages['amount']}
        value={typed}
        onChange={setTyped}
      />
      <ReasonField value={reason} error={messages['reasonCode']} onChange={setReason} />
      <AreaField
        name="comment"
        label={t.comment}
        hint={t.commentHint}
        optional
        maxLength={500}
        value={comment}
        onChange={setComment}
      />
    </SheetForm>
  )
}
