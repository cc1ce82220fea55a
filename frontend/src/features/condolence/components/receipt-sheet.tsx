import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup, FormField } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import type { CondolenceVisit } from '../api/get-visit'
import { useTakeReceipt } from '../api/receipts'
import { condolenceTexts } from '../texts'
import { drawn, isSignature, type Line } from './signature-lines'
import { SignaturePad } from './signature-pad'

interface ReceiptSheetProps {
  visit: CondolenceVisit
  open: boolean
  onClose: () => void
}

const nobody = { name: '', relation: '', reason: '' }

/** Signing for a gift on the spot: the member herself, or somebody for her with relation and reason. */
export function ReceiptSheet({ visit, open, onClose }: ReceiptSheetProps) {
  const t = useTexts(condolenceTexts)
  const take = useTakeReceipt(visit.id)
  const [who, setWho] = useState<'member' | 'proxy'>('member')
  const [proxy, setProxy] = useState(nobody)
  const [lines, setLines] = useState<Line[]>([])
  const [tried, setTried] = useState(false)
  const problem = take.error && toProblem(take.error)
  const lacks = who === 'proxy' && Object.values(proxy).some((said) => said.trim() === '')
  const errors: Record<string, string> = {
    ...problem?.fieldMessages(),
    ...(tried && !isSignature(lines) ? { strokes: t.signatureMissing } : {}),
    ...(tried && lacks ? { proxy: t.proxyMissing } : {}),
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isSignature(lines) || lacks || take.isPending) return
    take.mutate(
      { edition: visit.edition, strokes: drawn(lines), ...(who === 'proxy' ? { proxy } : {}) },
      {
        onSuccess: () => {
          onClose()
          showToast(t.received)
        },
      },
    )
  }

  return (
    <Sheet title={t.signTitle} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={errors} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="signer"
          label={t.signer}
          choices={[
            { value: 'member', label: t.signedByMember(visit.member.name) },
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
        <SignaturePad value={lines} onChange={setLines} />
        <Button type="submit" wide busy={take.isPending}>
          {t.signDone}
        </Button>
      </form>
    </Sheet>
  )
}
