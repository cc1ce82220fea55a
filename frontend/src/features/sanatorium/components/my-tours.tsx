import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { Badge, Card, Notice } from '../../../ui/surface'
import { myToursQuery, type MySanatoriumApplication, type MySanatoriumTour } from '../api/my-tours'
import { myTourTexts } from '../my-tour-texts'
import { ApplySheet, JoinSheet, WithdrawSheet } from './apply-sheets'
import { Taking, TakePlaceSheet } from './line-card'
import { MyFamily } from './my-family'
import { MyFeedback } from './my-feedback'

/** Tours to join, and what came of my applications. */
export function MyTours() {
  const t = useTexts(myTourTexts)
  const tours = useQuery(myToursQuery)
  const [joining, setJoining] = useState(false)
  return (
    <section className="section" aria-labelledby="my-tours">
      <h2 id="my-tours">{t.tours}</h2>
      <p className="soft small">{t.toursIntro}</p>
      <Loaded of={tours} heights={[14]}>
        {({ items }) => (
          <div className="stack">
            {items.length === 0 && <p className="soft">{t.noTours}</p>}
            {items.map((tour) => (
              <TourCard key={tour.id} tour={tour} />
            ))}
            {items.some(({ appliable, allotment }) => appliable && allotment === 'DRAW') && (
              <div>
                <Button look="secondary" onClick={() => setJoining(true)}>
                  {t.join}
                </Button>
              </div>
            )}
          </div>
        )}
      </Loaded>
      {joining && <JoinSheet onClose={() => setJoining(false)} />}
    </section>
  )
}

function TourCard({ tour }: { tour: MySanatoriumTour }) {
  const t = useTexts(myTourTexts)
  const language = useLanguage()
  const [applying, setApplying] = useState(false)
  const { id, name, union, beginsOn, days, destination, outside, price, free, maximum, mine, ended } = tour
  const inOrder = tour.allotment === 'FIRST_COME'
  return (
    <Card accent={mine !== undefined}>
      <div className="stack-s">
        <h3>
          {name} <Badge>{t.statuses[tour.status]}</Badge>
        </h3>
        <p className="soft small">
          {union.name} · {outside ? `${destination}（${t.outside}）` : destination}
        </p>
        <Facts
          facts={[
            [t.when, `${formatDay(beginsOn, language)} ${t.dayCount(days)}`],
            [t.price, formatMoney(price)],
            [t.places, tour.status === 'DRAWN' || inOrder ? t.free(free, maximum) : t.total(maximum)],
            [t.listed, inOrder && tour.waiting > 0 && t.people(tour.waiting)],
            [t.given, inOrder && t.inOrder],
            [t.until, tour.status === 'OPEN' && formatDay(tour.applyUntil, language)],
          ]}
        />
        {tour.reason !== undefined && <Notice tone="gold">{tour.reason}</Notice>}
        {ended && <Notice tone="gold">{t.endings[ended.how]}</Notice>}
        {mine && <Mine tour={tour} mine={mine} />}
        <div className="row">
          {tour.appliable && (
            <Button aria-label={t.applyFor(name)} onClick={() => setApplying(true)}>
              {t.apply}
            </Button>
          )}
          {tour.commitment !== undefined && (
            <Link to={`/m/sanatorium/tours/${id}/draw`} aria-label={t.drawRoomOf(name)}>
              {t.drawRoom}
            </Link>
          )}
        </div>
      </div>
      {applying &&
        (inOrder ? (
          <TakePlaceSheet tour={tour} onClose={() => setApplying(false)} />
        ) : (
          <ApplySheet tour={tour} onClose={() => setApplying(false)} />
        ))}
    </Card>
  )
}

/** Where my application stands, and why. */
function Mine({ tour, mine }: { tour: MySanatoriumTour; mine: MySanatoriumApplication }) {
  const t = useTexts(myTourTexts)
  const [withdrawing, setWithdrawing] = useState(false)
  const taking = mine.status === 'HELD' || mine.status === 'OFFERED'
  const before = !taking && (tour.status === 'OPEN' || tour.status === 'DRAWN')
  return (
    <>
      <Notice tone={mine.status === 'PLACED' ? 'good' : 'plain'} live>
        <p>{t.mine[mine.status]}</p>
        {mine.size > 1 && <p className="small">{t.together(mine.joined, mine.size)}</p>}
        {mine.code !== undefined && <p className="figure">{t.codeIs(mine.code)}</p>}
        {mine.position !== undefined && <p>{t.positionOf(mine.position, tour.maximum)}</p>}
        {mine.rank !== undefined && mine.decidedBy !== 'ARRIVAL' && (
          <p>
            {t.rankOf(mine.rank, mine.ranked)}
            {mine.decidedBy !== undefined && ` · ${t.decided[mine.decidedBy]}`}
          </p>
        )}
        <p className="soft small">
          {t.number} {mine.number}
        </p>
      </Notice>
      {taking && <Taking tour={tour} mine={mine} />}
      {mine.status === 'PLACED' && <MyFamily tour={tour} mine={mine} />}
      <MyFeedback name={tour.name} mine={mine} />
      {before ? (
        <div>
          <Button look="quiet" aria-label={t.withdrawOf(tour.name)} onClick={() => setWithdrawing(true)}>
            {t.withdraw}
          </Button>
        </div>
      ) : (
        tour.status === 'LOCKED' && <p className="soft small">{t.lockedText}</p>
      )}
      {withdrawing && <WithdrawSheet mine={mine} name={tour.name} onClose={() => setWithdrawing(false)} />}
    </>
  )
}
