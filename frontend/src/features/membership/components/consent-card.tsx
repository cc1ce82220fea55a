import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Badge, Card } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useDecideConsent, type Consent } from '../api/consents'
import { fileTexts } from '../file-texts'

/** One purpose: what it means, whether she agreed, and one button either way. */
export function ConsentCard({ consent }: { consent: Consent }) {
  const t = useTexts(fileTexts)
  const language = useLanguage()
  const { mutate, isPending } = useDecideConsent()
  const decide = (given: boolean) =>
    mutate(
      { consent, given },
      {
        onSuccess: () =>
          showToast(given ? t.agreedTo(consent.name) : t.withdrawn(consent.name), () =>
            mutate({ consent, given: !given }),
          ),
        onError: (error) => showToast(t.failed(toProblem(error).message)),
      },
    )
  const past = consent.history.filter((period) => period.withdrawnAt !== undefined)
  const present = consent.history.find((period) => period.withdrawnAt === undefined)
  return (
    <Card>
      <section className="stack-s" aria-label={consent.name}>
        <div className="row between">
          <h2>{consent.name}</h2>
          <Badge tone={consent.given ? 'good' : 'plain'}>
            {consent.given ? `✓ ${t.agreed}` : t.notAgreed}
          </Badge>
        </div>
        <p>{consent.text}</p>
        <p className="soft small">
          {consent.keeping}
          <br />
          {consent.citation}
          {present && ` · ${t.since(formatDate(present.givenAt, language))}`}
        </p>
        <div>
          <Button
            look="secondary"
            busy={isPending}
            aria-label={consent.given ? t.withdrawOf(consent.name) : t.agreeTo(consent.name)}
            onClick={() => decide(!consent.given)}
          >
            {consent.given ? t.withdraw : t.agree}
          </Button>
        </div>
        {past.length > 0 && (
          <details>
            <summary>{t.history}</summary>
            <ul>
              {past.map((period) => (
                <li key={period.givenAt} className="small">
                  {t.period(
                    formatDate(period.givenAt, language),
                    formatDate(period.withdrawnAt ?? '', language),
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </Card>
  )
}
