import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { fieldHeight, fieldWidth, isSignature, pathOf, type Line } from '../../../ui/signature/lines'
import { SignaturePad } from '../../../ui/signature/pad'
import { Loaded } from '../../../ui/states'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { proxyQuery, useNoteProxy, type FestivalReceipt } from '../api/festivals'
import { giftTexts } from '../gift-texts'

interface ProxyProps {
  receipt: FestivalReceipt
  onClose: () => void
}

const nothing = { name: '', relation: '', reason: '' }
const fields = ['name', 'relation', 'reason'] as const
const mostOf = { name: 60, relation: 40, reason: 300 }
const leastOf = { name: 1, relation: 1, reason: 2 }

/** Somebody fetches it for a member: who she is, why the member does not come, and her signature. */
export function ProxySheet({ receipt, onClose }: ProxyProps) {
  const t = useTexts(giftTexts)
  const [typed, setTyped] = useState(nothing)
  const [lines, setLines] = useState<Line[]>([])
  const labels = { name: t.proxyName, relation: t.relation, reason: t.why }
  const missing: Record<string, string> = isSignature(lines) ? {} : { signature: t.signNeeded }
  for (const field of fields) if (typed[field].trim().length < leastOf[field]) missing[field] = t.needed
  const form = useSheetForm(useNoteProxy(receipt), missing, () => {
    onClose()
    showToast(t.noted)
  })
  return (
    <SheetForm
      title={t.proxyOf(receipt.member.name)}
      action={t.proxy}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send({
          name: typed.name.trim(),
          relation: typed.relation.trim(),
          reason: typed.reason.trim(),
          signature: pathOf(lines),
        })
      }
      onClose={onClose}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          name={field}
          label={labels[field]}
          maxLength={mostOf[field]}
          error={form.messages[field]}
          value={typed[field]}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <p>{t.sign}</p>
      <SignaturePad
        value={lines}
        onChange={setLines}
        instead={t.signInstead}
        error={form.messages['signature']}
      />
    </SheetForm>
  )
}

/** Who fetched it; of older ones neither reason nor signature was kept. */
export function ShownProxy({ receipt, onClose }: ProxyProps) {
  const t = useTexts(giftTexts)
  const proxy = useQuery(proxyQuery(receipt.id))
  return (
    <Sheet title={t.fetchedOf(receipt.member.name)} open onClose={onClose}>
      <Loaded of={proxy} heights={[6]}>
        {({ name, relation, reason, signature }) => (
          <div className="stack">
            <Facts
              facts={[
                [t.proxyName, name],
                [t.relation, relation],
                [t.why, reason],
              ]}
            />
            {signature !== undefined && (
              <svg
                className="signature"
                viewBox={`0 0 ${fieldWidth} ${fieldHeight}`}
                role="img"
                aria-label={t.proxySignature}
              >
                <path d={signature} />
              </svg>
            )}
          </div>
        )}
      </Loaded>
    </Sheet>
  )
}
