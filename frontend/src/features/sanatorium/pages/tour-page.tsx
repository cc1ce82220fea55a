import { useQuery } from '@tanstack/react-query'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { tourQuery, type SanatoriumTour } from '../api/tours'
import { ApplicantTable } from '../components/applicant-table'
import { DrawRoom } from '../components/draw-room'
import { TourBadge } from '../components/tour-badge'
import { TourFeedback } from '../components/tour-feedback'
import { TourSteps } from '../components/tour-steps'
import { familyTexts } from '../family-texts'
import { sanatoriumTexts } from '../texts'
import { tourTexts } from '../tour-texts'

/** One tour: what it is, what can be done with it now, who goes, and its drawing room. */
export default function TourPage() {
  const t = useTexts(tourTexts)
  const tour = useQuery(tourQuery(useParam('id')))
  const program = tour.data?.programId
  return (
    <>
      <PageHeader
        title={tour.data?.name ?? t.tour}
        back={program === undefined ? '/desk/sanatorium' : `/desk/sanatorium/programs/${program}`}
      />
      <Loaded of={tour} heights={[10, 10]}>
        {(shown) => (
          <div className="sections">
            <div className="stack">
              <TourFacts tour={shown} />
              <TourSteps tour={shown} />
            </div>
            {shown.rights.includes('KEEP_LIST') && <ApplicantTable tour={shown} />}
            {(shown.status === 'DEPARTED' || shown.status === 'SETTLED') && (
              <TourFeedback tourId={shown.id} />
            )}
            {shown.allotment === 'DRAW' && (
              <section className="section" aria-labelledby="draw-room">
                <h2 id="draw-room">{t.drawRoom}</h2>
                <DrawRoom tourId={shown.id} />
              </section>
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}

function TourFacts({ tour }: { tour: SanatoriumTour }) {
  const t = useTexts(tourTexts)
  const words = useTexts(sanatoriumTexts)
  const family = useTexts(familyTexts)
  const language = useLanguage()
  const { papers } = tour
  const headsOf = ({ taken, family: along, familyUnready }: SanatoriumTour) =>
    familyUnready === 0
      ? family.headsOf(taken, along)
      : `${family.headsOf(taken, along)} · ${family.unready(familyUnready)}`
  const allotmentOf = ({ allotment, offerDays, holdMinutes }: SanatoriumTour) =>
    offerDays === undefined || holdMinutes === undefined
      ? t.allotments[allotment]
      : t.lineOf(offerDays, holdMinutes)
  return (
    <Facts
      facts={[
        [t.status, <TourBadge key="status" status={tour.status} />],
        [t.cancelReason, tour.reason],
        [t.union, tour.union.name],
        [t.division, tour.outside ? `${tour.destination}（${t.outside}）` : tour.destination],
        [t.form, words.formNames[tour.form]],
        [t.beginsOn, `${formatDate(tour.beginsOn, language)} ${t.dayCount(tour.days)}`],
        [t.applyUntil, formatDate(tour.applyUntil, language)],
        [t.price, formatMoney(tour.price)],
        [t.maximum, t.size(tour.minimum, tour.maximum)],
        [t.applied, t.people(tour.applied)],
        [t.taken, t.counts(tour.taken, tour.maximum, tour.waiting)],
        [family.heads, tour.family > 0 && headsOf(tour)],
        [t.allotment, allotmentOf(tour)],
        [t.commitment, tour.allotment === 'DRAW' && (tour.commitment ?? t.notCommitted)],
        [
          t.papers,
          papers
            ? t.papersOf(papers.insurer, papers.policyNo, formatMoney(papers.cover), papers.filingNo)
            : t.noPapers,
        ],
      ]}
    />
  )
}
