import { formatDateTime, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { Claim } from '../api/claims'
import { claimTexts } from '../claim-texts'

/** What was said each time the claim was checked; shown once it was read more than once. */
export function ClaimReadings({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  const language = useLanguage()
  const readings = claim.readings ?? []
  if (readings.length < 2) return null
  return (
    <section className="section" aria-labelledby="claim-readings">
      <h2 id="claim-readings">{t.readings}</h2>
      <ol className="stack-s">
        {readings.map(({ recognised, note, by, at }, place) => (
          <li key={at}>
            <p>
              <strong>{formatMoney(recognised)}</strong>{' '}
              <Badge tone={place === 0 ? 'good' : 'plain'}>
                {place === 0 ? t.readingNow : t.readingBefore}
              </Badge>
            </p>
            <p className="soft small">
              {t.readBy(by.name, formatDateTime(at, language))}
              {note !== undefined && `：${note}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
