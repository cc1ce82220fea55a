import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { AmountField, FormField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useDecide, type AidCase, type AidReason } from '../api/cases'
import { caseTexts } from '../case-texts'
import { ReasonField } from './reason-field'

/** Everything is proposed already, so that Enter alone approves; a changed amount asks for its reason. */
export function ApproveSheet({ aidCase, onClose }: { aidCase: AidCase; onClose: () => void }) {
  const t = useTexts(caseTexts)
  const proposed = aidCase.adjusted ?? aidCase.requested
  const [typed, setTyped] = useState(proposed)
  const [lineId, setLineId] = useState(enough(aidCase, proposed))
  const [reason, setReason] = useState<AidReason | ''>('')
  const [higher, setHigher] = useState('')
  const [comment, setComment] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useDecide(aidCase)
  const problem = error && toProblem(error)
  const amount = parseMoney(typed)
  const missing: Record<string, string> = {}
  if (amount === undefined) missing['amount'] = t.amountNeeded
  if (lineId === '') missing['lineId'] = t.lineNeeded
  if (amount !== undefined && amount !== proposed && reason === '') missing['reasonCode'] = t.needed
  if (aidCase.ruleCheck.wordsNeeded && comment.trim() === '') missing['comment'] = t.wordsNeeded
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0 || amount === undefined) return
    mutate(
      {
        approve: true,
        amount,
        lineId,
        ...(reason !== '' && { reasonCode: reason }),
        ...(comment.trim() !== '' && { comment: comment.trim() }),
        ...(higher.trim() !== '' && { higherApproval: higher.trim() }),
      },
      {
        onSuccess: () => {
          onClose()
          showToast(t.wasApproved)
        },
      },
    )
  }
  const approver = aidCase.ruleCheck.higherApprover
  return (
    <SheetForm
      title={t.approveTitle(aidCase.caseNo)}
      action={t.approve}
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
      <FormField name="lineId" label={t.line} error={messages['lineId']}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={lineId}
            onChange={(event) => setLineId(event.target.value)}
          >
            <option value="">{t.choose}</option>
            {aidCase.lines.map(({ id, name, left }) => (
              <option key={id} value={id}>
                {name} · {t.left(formatMoney(left))}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <ReasonField value={reason} error={messages['reasonCode']} onChange={setReason} />
      {(aidCase.ruleCheck.wordsNeeded || problem?.code === 'AID_COMMENT_NEEDED') && (
        <AreaField
          name="comment"
          label={t.whyAllTheSame}
          hint={t.commentHint}
          error={messages['comment']}
          maxLength={500}
          value={comment}
          onChange={setComment}
        />
      )}
      {approver !== undefined && aidCase.passedOnFirst !== true && (
        <TextField
          name="higherApproval"
          label={t.higherApproval}
          hint={t.higherHint(approver)}
          maxLength={100}
          value={higher}
          onChange={setHigher}
        />
      )}
    </SheetForm>
  )
}

/** The first line that holds the amount. */
function enough({ lines }: AidCase, amount: string): string {
  const fen = (money: string) => BigInt(money.replace('.', ''))
  return lines.find(({ left }) => fen(left) >= fen(amount))?.id ?? lines[0]?.id ?? ''
}
