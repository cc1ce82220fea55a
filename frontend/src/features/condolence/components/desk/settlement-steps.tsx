import { useState } from 'react'
import { formatMoney, suffices } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { toProblem } from '../../../../lib/problem'
import { DecisionForm } from '../../../../ui/decision-form'
import { ChipGroup } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useCancel, useDecide, useSubmit, type CareSettlementDetails } from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'

interface StepProps {
  details: CareSettlementDetails
  onClose: () => void
}

/** Out of which line it is paid, and to whom. */
export function SubmitSheet({ details, onClose }: StepProps) {
  const t = useTexts(settlementTexts)
  const { settlement, lines } = details
  const [lineId, setLineId] = useState(details.lineId ?? (lines.length === 1 ? lines[0]?.id : '') ?? '')
  const [payTo, setPayTo] = useState(settlement.payTo)
  const [holder, setHolder] = useState(settlement.advanceHolder ?? '')
  const missing: Record<string, string> = {
    ...(lineId === '' && { lineId: t.lineNeeded }),
    ...(payTo === 'ADVANCE' && holder.trim() === '' && { advanceHolder: t.holderNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useSubmit(settlement), missing, () => {
    onClose()
    showToast(t.submitted)
  })
  return (
    <SheetForm
      title={t.submit}
      action={t.submit}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          lineId,
          payTo,
          ...given({ advanceHolder: payTo === 'ADVANCE' ? holder.trim() : undefined }),
        })
      }
    >
      <p>{t.submitText(settlement.visits, formatMoney(settlement.total))}</p>
      {lines.length === 0 ? (
        <p className="soft">{t.noLines}</p>
      ) : (
        <ChipGroup
          name="lineId"
          label={t.line}
          tiles
          choices={lines.map(({ id, name, left }) => ({
            value: id,
            label: name,
            detail: suffices(left, settlement.total) ? t.left(formatMoney(left)) : t.short(formatMoney(left)),
          }))}
          error={messages['lineId']}
          value={lineId}
          onChange={setLineId}
        />
      )}
      <ChipGroup
        name="payTo"
        label={t.payTo}
        choices={(['HANDLERS', 'ADVANCE'] as const).map((value) => ({ value, label: t.payees[value] }))}
        value={payTo}
        onChange={setPayTo}
      />
      {payTo === 'ADVANCE' && (
        <TextField
          name="advanceHolder"
          label={t.advanceHolder}
          maxLength={60}
          error={messages['advanceHolder']}
          value={holder}
          onChange={setHolder}
        />
      )}
    </SheetForm>
  )
}

/** The word of somebody who handled none of it. */
export function DecideSheet({ details, onClose }: StepProps) {
  const t = useTexts(settlementTexts)
  const { settlement } = details
  const { mutateAsync, isPending, error } = useDecide(settlement)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.approved : t.sentBack)
      },
      // the refusal stands in the form
      () => undefined,
    )
  return (
    <Sheet title={t.decide} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.sendBack}
        reasonLabel={t.reason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={(yes, reason) => void decide(yes, reason)}
        onClose={onClose}
      >
        <p>
          {t.decideText(
            settlement.settlementNo,
            settlement.visits,
            formatMoney(settlement.total),
            settlement.lineName ?? '',
          )}
        </p>
      </DecisionForm>
    </Sheet>
  )
}

/** Takes an approved one back. */
export function CancelSheet({ details, onClose }: StepProps) {
  const t = useTexts(settlementTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.reasonNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useCancel(details.settlement), missing, () => {
    onClose()
    showToast(t.cancelled)
  })
  return (
    <SheetForm
      title={t.cancel}
      action={t.cancel}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ reason: reason.trim() })}
    >
      <p>{t.cancelText}</p>
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
