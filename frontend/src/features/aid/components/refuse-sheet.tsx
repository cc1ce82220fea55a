import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useDecide, type AidCase, type AidReason } from '../api/cases'
import { caseTexts } from '../case-texts'
import { ReasonField } from './reason-field'

/** A refusal says why; the member sees it. */
export function RefuseSheet({ aidCase, onClose }: { aidCase: AidCase; onClose: () => void }) {
  const t = useTexts(caseTexts)
  const [reason, setReason] = useState<AidReason | ''>('')
  const [comment, setComment] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useDecide(aidCase)
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && reason === '') messages['reasonCode'] = t.needed
  const submit = () => {
    setTried(true)
    if (reason === '') return
    mutate(
      { approve: false, reasonCode: reason, ...(comment.trim() !== '' && { comment: comment.trim() }) },
      {
        onSuccess: () => {
          onClose()
          showToast(t.wasRefused)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.refuseTitle(aidCase.caseNo)}
      action={t.refuse}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
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
