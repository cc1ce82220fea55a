import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { mySanatoriumQuery } from '../api/my-sanatorium'
import { EntitlementCard } from '../components/entitlement-card'
import { MyTours } from '../components/my-tours'
import { MyTrips } from '../components/my-trips'
import { YearStrip } from '../components/year-strip'
import { mySanatoriumTexts } from '../my-texts'

/** What am I entitled to of sanatorium tours, since when, and why. */
export default function MySanatoriumPage() {
  const t = useTexts(mySanatoriumTexts)
  const mine = useQuery(mySanatoriumQuery)
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/welfare" />
      <Loaded of={mine} heights={[14, 8]}>
        {({ entitlement, trips, programs }) => (
          <div className="sections">
            <section className="section" aria-labelledby="entitlement">
              <h2 id="entitlement">{t.entitlement}</h2>
              {entitlement ? (
                <>
                  <EntitlementCard entitlement={entitlement} />
                  <YearStrip year={entitlement.year} trips={trips} />
                </>
              ) : (
                <Notice>{t.unruled}</Notice>
              )}
            </section>
            <MyTours />
            <section className="section" aria-labelledby="programs">
              <h2 id="programs">{t.programs}</h2>
              {programs.length === 0 ? (
                <p className="soft">{t.noPrograms}</p>
              ) : (
                <ul className="stack-s">
                  {programs.map(({ id, name, union, firstMonth, lastMonth }) => (
                    <li key={id}>
                      {name}{' '}
                      <span className="soft small">
                        {union.name} {t.months(firstMonth, lastMonth)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="section" aria-labelledby="trips">
              <h2 id="trips">{t.trips}</h2>
              <MyTrips trips={trips} />
            </section>
          </div>
        )}
      </Loaded>
    </>
  )
}
