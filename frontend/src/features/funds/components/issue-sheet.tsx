import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useIssueStatement } from '../api/reports'
import type { Period } from '../api/statements'
import { reportTexts } from '../report-texts'

interface IssueSheetProps {
  unionId: string
  period: Period
  named: string
  onClose: () => void
}

/** Keeps the statement of a period as it is and hands it to the union above. */
export function IssueSheet({ unionId, period: { year, month }, named, onClose }: IssueSheetProps) {
  const t = useTexts(reportTexts)
  const [remark, setRemark] = useState('')
  const [reason, setReason] = useState('')
  const form = useSheetForm(useIssueStatement(), {}, () => {
    onClose()
    showToast(t.issued)
  })
  const send = () =>
    form.send({
      unionId,
      year,
      ...(month !== undefined && { month }),
      ...(remark.trim() !== '' && { remark: remark.trim() }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    })
  return (
    <SheetForm
      title={t.issueOf(named)}
      action={t.confirm}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t.issueText}</p>
      <AreaField
        name="remark"
        label={t.remark}
        maxLength={1000}
        optional
        error={form.messages['remark']}
        value={remark}
        onChange={setRemark}
      />
      <AreaField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        maxLength={300}
        optional
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
