import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { ContributionDetails } from '../api/contributions'
import { useApplyForRelief, type ReliefKind } from '../api/reliefs'
import { contributionTexts } from '../texts'

/** What may be applied for: relief of what is open, and to get back what was paid. */
export function reliefKindsOf({ contribution, refundable }: ContributionDetails): readonly ReliefKind[] {
  return [
    ...(contribution.open === '0.00' ? [] : (['DEFERRAL', 'REDUCTION'] as const)),
    ...(refundable === '0.00' ? [] : (['REFUND'] as const)),
  ]
}

/** Applies for relief of one month: to pay later, to pay less, or to get back what was paid. */
export function ReliefSheet({ details, onClose }: { details: ContributionDetails; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const { contribution, refundable, creditRefundable } = details
  const kinds = reliefKindsOf(details)
  const [kind, setKind] = useState<ReliefKind>(kinds[0] ?? 'DEFERRAL')
  const most = kind === 'REFUND' ? refundable : contribution.open
  const credit = kind === 'REFUND' && creditRefundable !== '0.00' ? creditRefundable : undefined
  const [changed, setTyped] = useState<string>()
  // a day holds for a whole month: of a deferral there is nothing to type
  const typed = kind === 'DEFERRAL' ? most : (changed ?? credit ?? most)
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [basis, setBasis] = useState('')
  const amount = parseMoney(typed)
  const missing: Record<string, string> = {
    ...(amount === undefined && { months: t.amountsNeeded }),
    ...(kind === 'DEFERRAL' && until === '' && { until: t.untilNeeded }),
    ...(reason.trim().length < 2 && { reason: t.reasonNeeded }),
    ...(basis.trim().length < 2 && { basis: t.basisNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useApplyForRelief(), missing, () => {
    onClose()
    showToast(t.reliefApplied)
  })
  return (
    <SheetForm
      title={t.applyForRelief}
      action={t.apply}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          unionId: contribution.union.id,
          kind,
          months: [{ month: contribution.month, amount: amount ?? '' }],
          ...(kind === 'DEFERRAL' && { until }),
          reason: reason.trim(),
          basis: basis.trim(),
        })
      }
    >
      <ChipGroup
        name="kind"
        label={t.reliefKind}
        choices={kinds.map((value) => ({ value, label: t.reliefKinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'DEFERRAL' ? (
        <p className="soft">{t.deferralOfAll(formatMoney(most))}</p>
      ) : (
        <>
          <p className="soft">
            {t.reliefMost(formatMoney(most))}
            {credit !== undefined && t.creditFirst(formatMoney(credit))}
          </p>
          <AmountField
            name="months"
            label={t.reliefAmount}
            error={messages['months']}
            value={typed}
            onChange={setTyped}
          />
        </>
      )}
      {kind === 'DEFERRAL' && (
        <TextField
          name="until"
          label={t.until}
          type="date"
          error={messages['until']}
          value={until}
          onChange={setUntil}
        />
      )}
      <TextField
        name="basis"
        label={t.reliefBasis}
        maxLength={200}
        error={messages['basis']}
        value={basis}
        onChange={setBasis}
      />
      <AreaField
        name="reason"
        label={t.reason}
        maxLength={500}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
