import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import type { ProblemError } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup, FormField } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import { drawn, isSignature, type Line } from '../../../ui/signature/lines'
import { SignaturePad } from '../../../ui/signature/pad'
import type { NewCondolenceReceipt } from '../api/receipts'
import { condolenceTexts } from '../texts'

/** What somebody signed: the lines, and who she is when she signs for the member. */
export type Signed = Omit<NewCondolenceReceipt, 'edition'>

interface SignSheetProps {
  memberName: string
  open: boolean
  onClose: () => void
  onSign: (signed: Signed) => void
  problem?: ProblemError | null
  busy?: boolean
}

const nobody = { name: '', relation: '', reason: '' }

/** Signing for a gift on the spot: the member herself, or somebody for her with relation and reason. */
export function SignSheet({
  memberName,
  open,
  onClose,
  onSign,
  problem = null,
  busy = false,
}: SignSheetProps) {
  const t = useTexts(condolenceTexts)
  const [who, setWho] = useState<'member' | 'proxy'>('member')
  const [proxy, setProxy] = useState(nobody)
  const [lines, setLines] = useState<Line[]>([])
  const [tried, setTried] = useState(false)
  const lacks = who === 'proxy' && Object.values(proxy).some((said) => said.trim() === '')
  const errors: Record<string, string> = {
    ...problem?.fieldMessages(),
    ...(tried && !isSignature(lines) ? { strokes: t.signatureMissing } : {}),
    ...(tried && lacks ? { proxy: t.proxyMissing } : {}),
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isSignature(lines) || lacks || busy) return
    onSign({ strokes: drawn(lines), ...(who === 'proxy' ? { proxy } : {}) })
  }

  return (
    <Sheet title={t.signTitle} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={errors} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="signer"
          label={t.signer}
          choices={[
            { value: 'member', label: t.signedByMember(memberName) },
            { value: 'proxy', label: t.signedByProxy },
          ]}
          value={who}
          onChange={setWho}
        />
        {who === 'proxy' &&
          (['name', 'relation', 'reason'] as const).map((field) => (
            <FormField key={field} name={`proxy-${field}`} label={t.proxyFields[field]} error={undefined}>
              {(wiring) => (
                <input
                  {...wiring}
                  className="input"
                  autoComplete="off"
                  maxLength={field === 'reason' ? 200 : 40}
                  value={proxy[field]}
                  onChange={(event) => setProxy({ ...proxy, [field]: event.target.value })}
                />
              )}
            </FormField>
          ))}
        <SignaturePad name="strokes" value={lines} onChange={setLines} instead={t.signInstead} />
        <Button type="submit" wide busy={busy}>
          {t.signDone}
        </Button>
      </form>
    </Sheet>
  )
}
