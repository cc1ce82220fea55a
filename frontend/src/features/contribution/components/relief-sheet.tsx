import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { Contribution } from '../api/contributions'
import { useApplyForRelief, type ReliefKind } from '../api/reliefs'
import { contributionTexts } from '../texts'

/** Applies for relief of one month: to pay later, to pay less, or to get back what was paid. */
export function ReliefSheet({ contribution, onClose }: { contribution: Contribution; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const open = contribution.open !== '0.00'
  const kinds: readonly ReliefKind[] = [
    ...(open ? (['DEFERRAL', 'REDUCTION'] as const) : []),
    ...(contribution.received === '0.00' ? [] : (['REFUND'] as const)),
  ]
  const [kind, setKind] = useState<ReliefKind>(kinds[0] ?? 'DEFERRAL')
  const most = kind === 'REFUND' ? contribution.received : contribution.open
  const [typed, setTyped] = useState<string>()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [basis, setBasis] = useState('')
  const amount = parseMoney(typed ?? most)
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
      <p className="soft">{t.reliefMost(formatMoney(most))}</p>
      <AmountField
        name="months"
        label={t.reliefAmount}
        error={messages['months']}
        value={typed ?? most}
        onChange={setTyped}
      />
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
