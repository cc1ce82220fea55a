import { useTexts } from '../../../lib/i18n'
import { shrinkPhoto } from '../../../lib/photo'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FileButton } from '../../../ui/file-button'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import type { Claim } from '../api/claims'
import { useAddClaimPaper, useTakeClaimBack } from '../api/handed-in-claims'
import { claimTexts } from '../claim-texts'

const AUTHORISATION = 'AUTHORISATION'

/** What an officer adds for the member, and takes back when it was handed in by mistake. */
export function HandedIn({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  const adding = useAddClaimPaper(claim)
  const taking = useTakeClaimBack(claim)
  const documents = claim.handedIn ? [AUTHORISATION, ...claim.documents] : claim.documents
  const authorised = claim.papers.some(({ document }) => document === AUTHORISATION)
  const add = async (document: string, chosen: File) => {
    try {
      const file = chosen.type === 'application/pdf' ? chosen : await shrinkPhoto(chosen)
      await adding.mutateAsync({ document, file })
      showToast(t.paperAdded)
    } catch (error) {
      showToast(toProblem(error).message)
    }
  }
  return (
    <section className="stack" aria-label={t.addPapers} aria-busy={adding.isPending}>
      {claim.handedIn && !authorised && <Notice>{t.authorisationMissing}</Notice>}
      <div className="row">
        {documents.map((code) => (
          <FileButton
            key={code}
            accept="image/jpeg,image/png,application/pdf"
            label={t.add(t.documents[code] ?? code)}
            onFile={(file) => void add(code, file)}
          />
        ))}
        {claim.actions.includes('WITHDRAW') && (
          <Button
            look="quiet"
            busy={taking.isPending}
            onClick={() =>
              void taking.mutateAsync(undefined).then(
                () => showToast(t.takenBack),
                () => undefined,
              )
            }
          >
            {t.takeBack}
          </Button>
        )}
      </div>
      {taking.error && <Notice tone="bad">{toProblem(taking.error).message}</Notice>}
    </section>
  )
}
