import { useTexts } from '../../../lib/i18n'
import type { HardshipFile } from '../api/hardship-files'
import { useAddMyEvidence } from '../api/my-hardship-files'
import { hardshipTexts } from '../hardship-texts'
import { EvidenceAdder } from './evidence-adder'
import { ownEvidenceKinds } from './evidence-kinds'

/** What was handed in, and the way to add to it while the file is open. */
export function OwnDocuments({ file, open }: { file: HardshipFile; open: boolean }) {
  const t = useTexts(hardshipTexts)
  const adding = useAddMyEvidence(file.id)
  return (
    <section className="stack-s" aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      {file.evidence.length === 0 ? (
        <p className="soft">{t.noEvidence}</p>
      ) : (
        <ul className="hardship-lines">
          {file.evidence.map((document) => (
            <li key={document.id} className="small">
              {t.evidenceKinds[document.kind]} · {document.addedBy}
            </li>
          ))}
        </ul>
      )}
      {open && <EvidenceAdder busy={adding.isPending} kinds={ownEvidenceKinds} add={adding.mutateAsync} />}
    </section>
  )
}
