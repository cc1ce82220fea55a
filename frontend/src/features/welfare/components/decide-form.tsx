import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup } from '../../../ui/field'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useDecideClaim, type Claim, type ClaimRefusal } from '../api/claims'
import { claimTexts } from '../claim-texts'

const refusals = ['NOT_PROVED', 'NOT_IN_TABLE', 'NOT_COVERED', 'PAID_ALREADY', 'OTHER'] as const

/** The second person's word: paid from a line, or refused with a reason. */
export function DecideForm({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  const [lineId, setLineId] = useState(claim.lines[0]?.id ?? '')
  const [refusal, setRefusal] = useState<ClaimRefusal | ''>('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState<'yes' | 'no'>()
  const { mutate, isPending, error } = useDecideClaim(claim)
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried === 'yes' && lineId === '') messages['lineId'] = t.lineNeeded
  if (tried === 'no' && refusal === '') messages['refusal'] = t.refusalNeeded
  const approve = () => {
    setTried('yes')
    if (lineId !== '') mutate({ approve: true, lineId }, { onSuccess: () => showToast(t.approvedNow) })
  }
  const refuse = () => {
    setTried('no')
    if (refusal !== '')
      mutate(
        { approve: false, refusal, ...given({ reason: reason.trim() }) },
        { onSuccess: () => showToast(t.refusedNow) },
      )
  }
  return (
    <section className="section" aria-labelledby="decide">
      <h2 id="decide">{t.decide}</h2>
      <div className="stack narrow">
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        {claim.lines.length === 0 ? (
          <p className="soft">{t.noLines}</p>
        ) : (
          <ChipGroup
            name="lineId"
            label={t.line}
            tiles
            choices={claim.lines.map(({ id, name, left }) => ({
              value: id,
              label: name,
              detail: t.left(formatMoney(left)),
            }))}
            error={messages['lineId']}
            value={lineId}
            onChange={setLineId}
          />
        )}
        <ChipGroup
          name="refusal"
          label={t.refusalLabel}
          choices={refusals.map((value) => ({ value, label: t.refusals[value] }))}
          error={messages['refusal']}
          value={refusal}
          onChange={setRefusal}
        />
        <TextField
          name="reason"
          label={t.reasonForMember}
          optional
          maxLength={300}
          error={messages['reason']}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button busy={isPending} onClick={approve}>
            {t.approve}
          </Button>
          <Button look="secondary" busy={isPending} onClick={refuse}>
            {t.refuse}
          </Button>
        </div>
      </div>
    </section>
  )
}
