import { useState } from 'react'
import { formatDate, formatMoney, parseMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { AmountField, ChipGroup } from '../../../ui/field'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useCheckClaim, type Claim } from '../api/claims'
import { claimTexts } from '../claim-texts'

/** How much of the claim the scheme recognises, and whether it is for an illness that is claimed for already. */
export function CheckForm({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  const [typed, setTyped] = useState(claim.recognised ?? '')
  const anew = claim.recognised !== undefined
  const [note, setNote] = useState('')
  const language = useLanguage()
  const [sameAs, setSameAs] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useCheckClaim(claim)
  const problem = error && toProblem(error)
  const recognised = parseMoney(typed)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && recognised === undefined) messages['recognised'] = t.amountNeeded
  if (tried && anew && note.trim() === '') messages['note'] = t.checkAnewNeeded
  return (
    <section className="section" aria-labelledby="check">
      <h2 id="check">{t.check}</h2>
      <form
        className="stack narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (recognised === undefined || (anew && note.trim() === '') || isPending) return
          mutate(
            { recognised, ...given({ note: note.trim(), sameAs }) },
            { onSuccess: () => showToast(t.checkedNow) },
          )
        }}
      >
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <AmountField
          name="recognised"
          label={t.recognisedLabel}
          hint={
            claim.tableGrants === undefined ? t.noTable : `${t.tableGrants} ${formatMoney(claim.tableGrants)}`
          }
          error={messages['recognised']}
          value={typed}
          onChange={setTyped}
        />
        {claim.otherTreatments.length > 0 && (
          <ChipGroup
            name="sameAs"
            label={t.sameAs}
            choices={[
              { value: '', label: t.ofItsOwn },
              ...claim.otherTreatments.map(({ id, foundOn, personalCost }) => ({
                value: id,
                label: `${formatDate(foundOn, language)} · ${formatMoney(personalCost)}`,
              })),
            ]}
            error={messages['sameAs']}
            value={sameAs}
            onChange={setSameAs}
          />
        )}
        <TextField
          name="note"
          label={anew ? t.checkAnew : t.checkNote}
          hint={anew ? t.checkAnewHint : t.checkNoteHint}
          optional={!anew}
          maxLength={500}
          error={messages['note']}
          value={note}
          onChange={setNote}
        />
        <div>
          <Button type="submit" busy={isPending}>
            {t.check}
          </Button>
        </div>
      </form>
    </section>
  )
}
