import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useHandOut, type CampaignRecipient, type NewCampaignReceipt } from '../api/campaign-roster'
import { giftTexts } from '../gift-texts'
import { SignaturePad } from './signature-pad'

type Way = NewCampaignReceipt['way']
const ways: readonly Way[] = ['SIGNATURE', 'CODE', 'PROXY']

interface Typed {
  way: Way
  signature: string
  code: string
  proxyName: string
  proxyRelation: string
  proxyReason: string
}

const nothing: Typed = {
  way: 'SIGNATURE',
  signature: '',
  code: '',
  proxyName: '',
  proxyRelation: '',
  proxyReason: '',
}

interface HandOutSheetProps {
  campaignId: string
  recipient: CampaignRecipient
  onClose: () => void
}

/** Hands out to one person: her signature, her code, or a proxy who signs and says who she is and why. */
export function HandOutSheet({ campaignId, recipient, onClose }: HandOutSheetProps) {
  const t = useTexts(giftTexts)
  const [typed, setTyped] = useState(nothing)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useHandOut(campaignId, recipient.id)
  const problem = error && toProblem(error)
  const faults = faultsOf(typed, t)
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? faults : {}) }
  const change = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes })
  const submit = () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return
    mutate(receiptOf(typed), {
      onSuccess: () => {
        onClose()
        showToast(t.given(recipient.name))
      },
    })
  }
  return (
    <SheetForm
      title={t.giveTo(recipient.name)}
      action={t.give}
      busy={isPending}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={submit}
    >
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
        (['proxyName', 'proxyRelation', 'proxyReason'] as const).map((name) => (
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
        <SignaturePad error={messages['signature']} onChange={(signature) => change({ signature })} />
      )}
    </SheetForm>
  )
}

function faultsOf(typed: Typed, t: { signNeeded: string; codeNeeded: string; needed: string }) {
  const faults: Record<string, string> = {}
  if (typed.way === 'CODE' && typed.code.length !== 6) faults['code'] = t.codeNeeded
  if (typed.way !== 'CODE' && typed.signature === '') faults['signature'] = t.signNeeded
  if (typed.way === 'PROXY') {
    for (const name of ['proxyName', 'proxyRelation', 'proxyReason'] as const) {
      if (typed[name].trim().length < 2) faults[name] = t.needed
    }
  }
  return faults
}

function receiptOf({
  way,
  signature,
  code,
  proxyName,
  proxyRelation,
  proxyReason,
}: Typed): NewCampaignReceipt {
  if (way === 'CODE') return { way, code }
  if (way === 'SIGNATURE') return { way, signature }
  return {
    way,
    signature,
    proxyName: proxyName.trim(),
    proxyRelation: proxyRelation.trim(),
    proxyReason: proxyReason.trim(),
  }
}
