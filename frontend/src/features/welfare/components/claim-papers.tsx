import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import type { Claim } from '../api/claims'
import { claimTexts } from '../claim-texts'

/** Papers handed in, and those that are still missing. */
export function ClaimPapers({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  const missing = claim.documents.filter((code) => !claim.papers.some(({ document }) => document === code))
  return (
    <section className="section" aria-labelledby="papers">
      <h2 id="papers">{t.papers}</h2>
      {claim.papers.length === 0 && <p className="soft">{t.noPapers}</p>}
      <ul className="stack-s">
        {claim.papers.map(({ id, document, addedAt, addedBy, mediaType }) => (
          <li key={id} className="row between">
            <a
              href={`/api/v1/claims/${claim.id}/evidence/${id}`}
              download={`${claim.claimNo}-${document}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`}
            >
              {t.documents[document] ?? document}
            </a>
            <span className="soft small">{[addedBy, formatStamp(addedAt)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="soft">{t.missing(missing.map((code) => t.documents[code] ?? code).join('、'))}</p>
      )}
    </section>
  )
}
