import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Bars } from '../../../ui/desk/bars'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { healthCheckQuery } from '../api/health-checks'
import { checkTexts } from '../check-texts'
import { BookingTable } from '../components/booking-table'
import { CheckActions } from '../components/check-actions'

/** One round of health checks: its slots, who comes, who came. */
export default function HealthCheckPage() {
  const t = useTexts(checkTexts)
  const check = useQuery(healthCheckQuery(useParam('id')))
  return (
    <>
      <PageHeader title={check.data?.name ?? t.title} intro={t.noResults} back="/desk/welfare?tab=checks" />
      <Loaded of={check} heights={[8, 8]}>
        {(shown) => (
          <div className="sections">
            <div className="stack">
              <Facts
                facts={[
                  [
                    t.state,
                    <Badge key="state" tone={shown.status === 'OPEN' ? 'good' : 'plain'}>
                      {t.states[shown.status]}
                    </Badge>,
                  ],
                  [t.union, shown.union.name],
                  [t.provider, shown.provider],
                  [t.who, shown.womenOnly ? t.women : t.everybody],
                  [t.source, t.sources[shown.source] ?? shown.source],
                  [t.rule, shown.decision.findings[0]?.message],
                  [t.booking, `${shown.bookFrom} – ${addDays(shown.bookTo, -1)}`],
                  [t.taken, `${t.of(shown.taken, shown.places)}，${t.attended(shown.attended)}`],
                ]}
              />
              <CheckActions check={shown} />
            </div>
            <section className="section" aria-labelledby="slots">
              <h2 id="slots">{t.slots}</h2>
              <Bars
                label={t.slots}
                bars={shown.slots.map((slot) => ({
                  id: slot.id,
                  label: `${slot.day} ${slot.starts}`,
                  detail: slot.union.name,
                  value: slot.places - slot.left,
                  of: slot.places,
                  words: t.of(slot.places - slot.left, slot.places),
                }))}
              />
            </section>
            <BookingTable check={shown} />
          </div>
        )}
      </Loaded>
    </>
  )
}
