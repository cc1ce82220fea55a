import { useState } from 'react'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useRecordCertificate } from '../api/certificates'
import { organizationTexts } from '../texts'
import { CreditCodeFields } from './credit-code-fields'
import { TextField } from '../../../ui/text-field'

const empty = { number: '', creditCode: '', creditCodeReason: '', issuedBy: '', from: '', lastDay: '' }

/** Takes down a certificate as it was issued; its last day is asked for as it stands on the paper. */
export function CertificateSheet({
  unionId,
  open,
  onClose,
}: {
  unionId: string
  open: boolean
  onClose: () => void
}) {
  const t = useTexts(organizationTexts)
  const [typed, setTyped] = useState(empty)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useRecordCertificate(unionId)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  for (const name of ['number', 'creditCode', 'issuedBy', 'from'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  if (typed.lastDay === '') missing['to'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })

  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    const { lastDay, creditCodeReason, ...rest } = typed
    mutate(
      { ...rest, to: addDays(lastDay, 1), ...given({ creditCodeReason: creditCodeReason.trim() }) },
      {
        onSuccess: () => {
          setTyped(empty)
          setTried(false)
          onClose()
          showToast(t.recorded)
        },
      },
    )
  }

  return (
    <SheetForm
      title={t.recordCertificate}
      open={open}
      onClose={onClose}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        name="number"
        label={t.certificateNumber}
        maxLength={40}
        error={messages['number']}
        value={typed.number}
        onChange={change('number')}
      />
      <CreditCodeFields
        code={typed.creditCode}
        reason={typed.creditCodeReason}
        error={messages['creditCode']}
        onCode={change('creditCode')}
        onReason={change('creditCodeReason')}
      />
      <TextField
        name="issuedBy"
        label={t.issuedBy}
        maxLength={200}
        error={messages['issuedBy']}
        value={typed.issuedBy}
        onChange={change('issuedBy')}
      />
      <TextField
        name="from"
        label={t.validFrom}
        type="date"
        error={messages['from']}
        value={typed.from}
        onChange={change('from')}
      />
      <TextField
        name="to"
        label={t.validLast}
        type="date"
        error={messages['to']}
        value={typed.lastDay}
        onChange={change('lastDay')}
      />
    </SheetForm>
  )
}
