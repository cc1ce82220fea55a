import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useEnrollMyself, type OpenRound } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'

/** Enrols the member herself, with her consent. */
export function JoinSheet({ round, onClose }: { round: OpenRound; onClose: () => void }) {
  const t = useTexts(myWelfareTexts)
  const [ownShare, setOwnShare] = useState(
    round.leastOwnShare === '0.00' ? round.sharePrice : round.leastOwnShare,
  )
  const [shares, setShares] = useState('1')
  const [consent, setConsent] = useState(false)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useEnrollMyself()
  const problem = error && toProblem(error)
  const amount = parseMoney(ownShare)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && amount === undefined) messages['ownShare'] = t.amountNeeded
  if (tried && !consent) messages['consent'] = t.consentNeeded
  const submit = () => {
    setTried(true)
    if (amount === undefined || !consent) return
    mutate(
      { roundId: round.id, shares: Math.max(1, Number(shares)), ownShare: amount, consent },
      {
        onSuccess: () => {
          showToast(t.joined)
          onClose()
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.joinOf(round.name)}
      action={t.submit}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {round.mostShares > 1 && (
        <NumberField
          name="shares"
          label={t.shares}
          error={messages['shares']}
          value={shares}
          onChange={setShares}
        />
      )}
      <AmountField
        name="ownShare"
        label={t.ownShare}
        hint={t.pay(formatMoney(round.leastOwnShare), formatMoney(round.sharePrice))}
        error={messages['ownShare']}
        value={ownShare}
        onChange={setOwnShare}
      />
      <div className="field">
        <label className="check">
          <input
            id="field-consent"
            type="checkbox"
            checked={consent}
            aria-invalid={messages['consent'] !== undefined}
            onChange={(event) => setConsent(event.target.checked)}
          />
          <span>{t.consent}</span>
        </label>
        {messages['consent'] !== undefined && <p className="field-error">{messages['consent']}</p>}
      </div>
    </SheetForm>
  )
}
