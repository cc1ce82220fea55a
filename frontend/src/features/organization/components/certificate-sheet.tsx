import { useState } from 'react'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRecordCertificate } from '../api/certificates'
import { organizationTexts } from '../texts'
import { CreditCodeFields } from './credit-code-fields'

const empty = { number: '', creditCode: '', creditCodeReason: '', issuedBy: '', from: '', lastDay: '' }

/** Takes down a certificate as it was issued; its last day is asked for as it stands on the paper. */
export function CertificateSheet({ unionId, onClose }: { unionId: string; onClose: () => void }) {
  const t = useTexts(organizationTexts)
  const [typed, setTyped] = useState(empty)
  const missing: Record<string, string> = {}
  for (const name of ['number', 'creditCode', 'issuedBy', 'from'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  if (typed.lastDay === '') missing['to'] = t.needed
  const form = useSheetForm(useRecordCertificate(unionId), missing, () => {
    onClose()
    showToast(t.recorded)
  })
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () => {
    const { lastDay, creditCodeReason, ...rest } = typed
    form.send(
      lastDay === ''
        ? undefined
        : { ...rest, to: addDays(lastDay, 1), ...given({ creditCodeReason: creditCodeReason.trim() }) },
    )
  }
  return (
    <SheetForm
      title={t.recordCertificate}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField
        name="number"
        label={t.certificateNumber}
        maxLength={40}
        error={form.messages['number']}
        value={typed.number}
        onChange={change('number')}
      />
      <CreditCodeFields
        code={typed.creditCode}
        reason={typed.creditCodeReason}
        error={form.messages['creditCode']}
        onCode={change('creditCode')}
        onReason={change('creditCodeReason')}
      />
      <TextField
        name="issuedBy"
        label={t.issuedBy}
        maxLength={200}
        error={form.messages['issuedBy']}
        value={typed.issuedBy}
        onChange={change('issuedBy')}
      />
      <TextField
        name="from"
        label={t.validFrom}
        type="date"
        error={form.messages['from']}
        value={typed.from}
        onChange={change('from')}
      />
      <TextField
        name="to"
        label={t.validLast}
        type="date"
        error={form.messages['to']}
        value={typed.lastDay}
        onChange={change('lastDay')}
      />
    </SheetForm>
  )
}
