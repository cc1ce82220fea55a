import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Loaded } from '../../../../ui/states'
import { standingsQuery } from '../../api/list-standings'
import { lifeTexts } from '../../life-texts'
import { StandingBadge } from './standing-badge'

/** What she was in the union, and where: the latest first. */
export function StandingList({ memberId }: { memberId: string }) {
  const t = useTexts(lifeTexts)
  const language = useLanguage()
  const standings = useQuery(standingsQuery(memberId))
  return (
    <section className="stack-s">
      <h3>{t.standings}</h3>
      <Loaded of={standings} heights={[2]}>
        {({ items }) => (
          <ol className="stack-s">
            {[...items].reverse().map((standing) => {
              const from = formatDate(standing.from, language)
              const period =
                standing.to === undefined ? t.since(from) : t.span(from, formatDate(standing.to, language))
              return (
                <li key={standing.from}>
                  <StandingBadge status={standing.status} /> {t.acts[standing.act]} · {period}
                  <br />
                  <span className="soft small">
                    {[
                      standing.union.name,
                      standing.reason,
                      standing.decidedBy === undefined ? undefined : t.decidedBy(standing.decidedBy),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              )
            })}
          </ol>
        )}
      </Loaded>
    </section>
  )
}
