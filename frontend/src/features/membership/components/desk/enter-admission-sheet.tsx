import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { admissionTexts } from '../../admission-texts'
import { useEnterAdmission } from '../../api/admissions'
import { ApplicantFields } from '../applicant-fields'
import { applicantMessages, applicantOf, emptyApplicant } from '../applicant-model'

/** A paper form, typed. */
export function EnterAdmissionSheet({ union, onClose }: { union: Picked | undefined; onClose: () => void }) {
  const t = useTexts(admissionTexts)
  const [where, setWhere] = useState(union)
  const [form, setForm] = useState(emptyApplicant)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useEnterAdmission()
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (!where) missing['unionId'] = t.needText
  if (form.name.trim() === '') missing['name'] = t.needText
  if (form.idNumber.trim() === '') missing['idNumber'] = t.needText
  const messages: Record<string, string> = { ...applicantMessages(problem), ...(tried ? missing : {}) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!where || Object.keys(missing).length > 0 || isPending) return
    mutate(
      { unionId: where.id, applicant: applicantOf(form) },
      {
        onSuccess: () => {
          onClose()
          showToast(t.entered)
        },
      },
    )
  }
  return (
    <Sheet title={t.enter} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <UnionPicker
          name="unionId"
          label={t.union}
          error={messages['unionId']}
          value={where}
          onChange={setWhere}
        />
        <ApplicantFields
          value={form}
          errors={messages}
          onChange={(changes) => setForm({ ...form, ...changes })}
        />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
