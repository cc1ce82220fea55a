import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup } from '../../../ui/field'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useDecideCase, type DuesCase } from '../api/reminders'
import { remindersTexts } from '../reminders-texts'

type Outcome = 'KEEP' | 'END'

/** Enters what the committee decided. */
export function CaseDecision({ of, onClose }: { of: DuesCase; onClose: () => void }) {
  const t = useTexts(remindersTexts)
  const [outcome, setOutcome] = useState<Outcome>('KEEP')
  const [on, setOn] = useState(today())
  const [documentNo, setDocumentNo] = useState('')
  const [reason, setReason] = useState('')
  const [noGoodReason, setNoGoodReason] = useState(false)
  const [tookNoPart, setTookNoPart] = useState(false)
  const ends = outcome === 'END'
  const missing: Record<string, string> = {
    ...(on === '' && { on: t.dayNeeded }),
    ...(documentNo.trim() === '' && { documentNo: t.documentNeeded }),
    ...(reason.trim().length < 2 && { reason: t.reasonNeeded }),
    ...(ends && !noGoodReason && { noGoodReason: t.findingNeeded }),
    ...(ends && !tookNoPart && { tookNoPart: t.findingNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useDecideCase(of), missing, () => {
    onClose()
    showToast(ends ? t.ended : t.kept)
  })
  const submit = () =>
    send({
      outcome,
      on,
      documentNo: documentNo.trim(),
      reason: reason.trim(),
      noGoodReason: ends && noGoodReason,
      tookNoPart: ends && tookNoPart,
    })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) submit()
      }}
    >
      <h3>{t.decision}</h3>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <ChipGroup
        name="outcome"
        label={t.outcome}
        choices={(['KEEP', 'END'] as const).map((value) => ({ value, label: t.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      {ends && (
        <>
          <p>{t.endText}</p>
          <Finding
            name="noGoodReason"
            label={t.noGoodReason}
            value={noGoodReason}
            onChange={setNoGoodReason}
          />
          <Finding name="tookNoPart" label={t.tookNoPart} value={tookNoPart} onChange={setTookNoPart} />
        </>
      )}
      <TextField
        name="on"
        label={t.decidedOn}
        type="date"
        error={messages['on']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="documentNo"
        label={t.documentNo}
        maxLength={60}
        error={messages['documentNo']}
        value={documentNo}
        onChange={setDocumentNo}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t.enter}
        </Button>
      </div>
    </form>
  )
}

interface FindingProps {
  name: string
  label: string
  value: boolean
  onChange: (value: boolean) => void
}

function Finding({ name, label, value, onChange }: FindingProps) {
  return (
    <label className="check">
      <input
        id={`field-${name}`}
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
