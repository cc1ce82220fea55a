import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { useBankPayment } from '../../../ui/desk/bank-payment'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAuditDivision, useDecideDivision, usePayDivision, type FundDivision } from '../api/fund-divisions'
import { divisionTexts } from '../division-texts'

interface StepProps {
  division: FundDivision
  onClose: () => void
}

/** The auditor's word on figures and inventory. */
export function AuditDivisionSheet({ division, onClose }: StepProps) {
  const t = useTexts(divisionTexts)
  const [report, setReport] = useState('')
  const missing: Record<string, string> = report.trim().length < 2 ? { report: t.reportNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useAuditDivision(division), missing, () => {
    onClose()
    showToast(t.audited)
  })
  return (
    <SheetForm
      title={t.audit}
      action={t.audit}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ report: report.trim() })}
    >
      <p>{t.auditText(division.divisionNo, formatMoney(division.netAssets))}</p>
      <p className="soft">{division.inventory}</p>
      <AreaField
        name="report"
        label={t.auditReport}
        maxLength={1000}
        error={messages['report']}
        value={report}
        onChange={setReport}
      />
    </SheetForm>
  )
}

/** The word of the union above both. */
export function DecideDivisionSheet({ division, onClose }: StepProps) {
  const t = useTexts(divisionTexts)
  const { mutateAsync, isPending, error } = useDecideDivision(division)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.approved : t.refused)
      },
      // the refusal stands in the form
      () => undefined,
    )
  const { oldUnion, newUnion, amount, status } = division
  return (
    <Sheet title={t.decide} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.refuse}
        reasonLabel={t.reason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={(yes, reason) => void decide(yes, reason)}
        onClose={onClose}
      >
        <p>{t.decideText(oldUnion.name, newUnion.name, formatMoney(amount))}</p>
        {status === 'PROPOSED' && <Notice tone="gold">{t.auditFirst}</Notice>}
      </DecisionForm>
    </Sheet>
  )
}

/** The cashier says when it was paid, and under which number of the bank. */
export function PayDivisionSheet({ division, onClose }: StepProps) {
  const t = useTexts(divisionTexts)
  const payment = useBankPayment({
    paidOn: t.paidOn,
    bankReference: t.bankReference,
    needed: t.bankNeeded,
  })
  const { busy, problem, messages, send } = useSheetForm(usePayDivision(division), payment.missing, () => {
    onClose()
    showToast(t.paid)
  })
  return (
    <SheetForm
      title={t.pay}
      action={t.pay}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(payment.body)}
    >
      <p>{t.payText(division.newUnion.name, formatMoney(division.amount))}</p>
      {payment.fields(messages)}
    </SheetForm>
  )
}
