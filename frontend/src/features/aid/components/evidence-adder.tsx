import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { shrinkPhoto } from '../../../lib/photo'
import { toProblem } from '../../../lib/problem'
import { FormField } from '../../../ui/field'
import { FileButton } from '../../../ui/file-button'
import { showToast } from '../../../ui/toast'
import type { HardshipEvidenceKind } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'

interface EvidenceAdderProps {
  busy: boolean
  kinds: readonly HardshipEvidenceKind[]
  add: (document: { kind: HardshipEvidenceKind; file: Blob }) => Promise<unknown>
}

/** What a document shows, and the document. */
export function EvidenceAdder({ busy, kinds, add }: EvidenceAdderProps) {
  const t = useTexts(hardshipTexts)
  const [kind, setKind] = useState<HardshipEvidenceKind>(kinds[0] ?? 'OTHER')
  const send = async (chosen: File) => {
    try {
      const file = chosen.type === 'application/pdf' ? chosen : await shrinkPhoto(chosen)
      await add({ kind, file })
      showToast(t.evidenceAdded)
    } catch (error) {
      showToast(t.failed(toProblem(error).message))
    }
  }
  return (
    <div className="stack-s" aria-busy={busy}>
      <FormField name="kind" label={t.addEvidence} hint={t.evidenceHint}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={kind}
            onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'OTHER')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t.evidenceKinds[one]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <div>
        <FileButton
          label={t.addEvidence}
          icon="camera"
          accept="image/jpeg,image/png,application/pdf"
          onFile={(file) => void send(file)}
        />
      </div>
    </div>
  )
}
