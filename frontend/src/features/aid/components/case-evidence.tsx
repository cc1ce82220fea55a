import { useTexts } from '../../../lib/i18n'
import { shrinkPhoto } from '../../../lib/photo'
import { toProblem } from '../../../lib/problem'
import { FileButton } from '../../../ui/file-button'
import { showToast } from '../../../ui/toast'
import { useAddEvidence, type AidCase, type AidStatus } from '../api/cases'
import { caseTexts } from '../case-texts'

const undecided: readonly AidStatus[] = ['SUBMITTED', 'WORKED', 'REFERRED']

/** What proves the need, and the way to add to it for the member until the case is decided. */
export function CaseEvidence({ aidCase }: { aidCase: AidCase }) {
  const t = useTexts(caseTexts)
  const adding = useAddEvidence(aidCase)
  const add = async (chosen: File) => {
    try {
      await adding.mutateAsync(chosen.type === 'application/pdf' ? chosen : await shrinkPhoto(chosen))
      showToast(t.documentAdded)
    } catch (error) {
      showToast(toProblem(error).message)
    }
  }
  return (
    <>
      <h3>{t.evidence}</h3>
      {aidCase.evidence.length === 0 ? (
        <p className="soft">{t.noEvidence}</p>
      ) : (
        <ul className="row">
          {aidCase.evidence.map(({ id, mediaType, addedBy }, at) => (
            <li key={id}>
              <a
                href={`/api/v1/aid-cases/${aidCase.id}/evidence/${id}`}
                download={`${aidCase.caseNo}-${at + 1}.${mediaType.endsWith('pdf') ? 'pdf' : 'jpg'}`}
              >
                {t.document(at + 1)}
              </a>
              {addedBy !== undefined && <span className="soft small"> · {addedBy}</span>}
            </li>
          ))}
        </ul>
      )}
      {aidCase.mayWork && undecided.includes(aidCase.status) && (
        <div aria-busy={adding.isPending}>
          <FileButton
            label={t.addDocument}
            accept="image/jpeg,image/png,application/pdf"
            onFile={(file) => void add(file)}
          />
        </div>
      )}
    </>
  )
}
