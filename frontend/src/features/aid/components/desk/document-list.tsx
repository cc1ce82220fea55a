import { useEffect, useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useAddEvidence, useOpenDocument, type HardshipFile } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'
import { EvidenceAdder } from '../evidence-adder'
import { evidenceKinds } from '../evidence-kinds'

type Document = HardshipFile['evidence'][number]

/** The documents of a file. A photo opens beside it, a PDF is saved; both are forgotten when the page is left. */
export function DocumentList({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const { mutate, isPending } = useOpenDocument(file.id)
  const adding = useAddEvidence(file.id)
  const [photo, setPhoto] = useState<{ address: string; name: string }>()
  useEffect(() => {
    if (!photo) return undefined
    return () => URL.revokeObjectURL(photo.address)
  }, [photo])
  const open = (document: Document, name: string) =>
    mutate(document, {
      onSuccess: (content) => {
        const address = URL.createObjectURL(content)
        if (document.mediaType === 'image/jpeg') setPhoto({ address, name })
        else window.open(address, '_blank', 'noopener')
      },
      onError: (error) => showToast(t.failed(toProblem(error).message)),
    })
  return (
    <section className="stack-s" aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      {file.evidence.length === 0 && <p className="soft">{t.noEvidence}</p>}
      <ul className="hardship-lines">
        {file.evidence.map((document) => {
          const name = t.evidenceKinds[document.kind] ?? document.kind
          return (
            <li key={document.id} className="row between">
              <span className="small">{name}</span>
              <Button
                look="quiet"
                busy={isPending}
                aria-label={t.open(name)}
                onClick={() => open(document, name)}
              >
                {t.open('')}
              </Button>
            </li>
          )
        })}
      </ul>
      {file.nextSteps.includes('LINK') && (
        <details>
          <summary>{t.addEvidence}</summary>
          <EvidenceAdder busy={adding.isPending} kinds={evidenceKinds} add={adding.mutateAsync} />
        </details>
      )}
      <Sheet title={photo?.name ?? ''} open={photo !== undefined} onClose={() => setPhoto(undefined)}>
        {photo && <img src={photo.address} alt={photo.name} className="evidence-photo" />}
      </Sheet>
    </section>
  )
}
