import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useOnline } from '../../../lib/network'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { SignaturePad } from '../../../ui/signature/pad'
import { Notice } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import type { CampaignRecipient } from '../api/campaign-roster'
import { handOutOperation, placeOf, type UnsentReceipt } from '../api/outbox-operations'
import { giftTexts } from '../gift-texts'
import { faultsOf, nothingTyped, proxyFields, receiptOf, ways, type TypedReceipt } from './receipt-form'
import { useHandOut } from './use-hand-out'

/** An unsent receipt that is opened again. */
export interface ReopenedReceipt {
  entryId: string
  typed: TypedReceipt
  takenAt: string
}

interface HandOutSheetProps {
  campaignId: string
  theme: string
  recipient: CampaignRecipient
  reopened?: ReopenedReceipt | undefined
  onClose: () => void
}

/** Hands out to one person: her signature, her code, or a proxy who signs and says who she is and why. */
export function HandOutSheet({ campaignId, theme, recipient, reopened, onClose }: HandOutSheetProps) {
  const t = useTexts(giftTexts)
  const online = useOnline()
  const [typed, setTyped] = useState({ ...nothingTyped, ...reopened?.typed })
  const [tried, setTried] = useState(false)
  const { give, problem, busy } = useHandOut(reopened?.entryId, (ended) => {
    onClose()
    showToast(ended === 'SENT' ? t.given(recipient.name) : t.kept(recipient.name))
  })
  const faults = faultsOf(typed, t)
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? faults : {}) }
  const change = (changes: Partial<TypedReceipt>) => setTyped({ ...typed, ...changes })
  const submit = () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return
    const payload: UnsentReceipt<TypedReceipt> = {
      campaignId,
      recipientId: recipient.id,
      // changed afterwards, it was handed over all the same when it was
      receipt: receiptOf(typed, reopened ? new Date(reopened.takenAt) : new Date()),
      typed,
    }
    const title = `${recipient.name} · ${theme}`
    void give({ operation: handOutOperation, record: placeOf(recipient.id), title, payload })
  }
  return (
    <SheetForm
      title={t.giveTo(recipient.name)}
      action={t.give}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={submit}
    >
      {!online && <Notice tone="gold">{typed.way === 'CODE' ? t.offlineCode : t.offline}</Notice>}
      <p>
        {t.cash} {formatMoney(recipient.cash)} · {t.goods} {formatMoney(recipient.goods)}
      </p>
      <ChipGroup
        name="way"
        label={t.way}
        choices={ways.map((value) => ({ value, label: t.waysToGive[value] }))}
        value={typed.way}
        onChange={(way) => change({ way })}
      />
      {typed.way === 'PROXY' &&
        proxyFields.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t[name]}
            maxLength={name === 'proxyReason' ? 300 : 60}
            error={messages[name]}
            value={typed[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      {typed.way === 'PROXY' && (
        <TextField
          name="proxyIdTail"
          label={t.proxyIdTail}
          hint={t.proxyIdTailHint}
          maxLength={4}
          error={messages['proxyIdTail']}
          value={typed.proxyIdTail}
          onChange={(tail) => change({ proxyIdTail: tail.toUpperCase().replace(/[^\dX]/g, '') })}
        />
      )}
      {typed.way === 'CODE' ? (
        <TextField
          name="code"
          label={t.codeTyped}
          inputMode="numeric"
          maxLength={6}
          error={messages['code']}
          value={typed.code}
          onChange={(code) => change({ code: code.replace(/\D/g, '') })}
        />
      ) : (
        <SignaturePad
          value={typed.lines}
          onChange={(lines) => change({ lines })}
          instead={t.signInstead}
          error={messages['signature']}
        />
      )}
    </SheetForm>
  )
}
