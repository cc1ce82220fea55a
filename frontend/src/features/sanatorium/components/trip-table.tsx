import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge, Notice } from '../../../ui/surface'
import { tripsQuery, uptakeQuery, type SanatoriumTrip } from '../api/trips'
import { tripTexts } from '../trip-texts'
import { RecordTripSheet } from './record-trip-sheet'
import { ReverseTripSheet } from './reverse-trip-sheet'

/** Who has been where in a year, and how many of those entitled that is. */
export function TripTable({ unionId, year }: { unionId: string | undefined; year: number }) {
  const t = useTexts(tripTexts)
  const language = useLanguage()
  const session = useSession()
  const trips = useInfiniteQuery(tripsQuery(unionId, year))
  const uptake = useQuery(uptakeQuery(unionId ?? '', year))
  const [recording, setRecording] = useState(false)
  const [reversing, setReversing] = useState<SanatoriumTrip>()
  const columns: Column<SanatoriumTrip>[] = [
    {
      key: 'member',
      title: t.member,
      render: ({ member }) => <Link to={`/desk/members?open=${member.id}`}>{member.name}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'beganOn',
      title: t.beganOn,
      short: true,
      render: ({ beganOn, days }) => `${formatDate(beganOn, language)} ${t.dayCount(days)}`,
    },
    {
      key: 'destination',
      title: t.destination,
      render: ({ destination, outside, segment }) => (
        <>
          {destination}
          {outside && <span className="soft small"> {t.outside}</span>}
          {segment > 1 && <span className="soft small"> {t.segment(segment)}</span>}
        </>
      ),
    },
    { key: 'paid', title: t.paid, figure: true, render: ({ paid }) => formatMoney(paid) },
    { key: 'own', title: t.own, figure: true, render: ({ own }) => formatMoney(own) },
    {
      key: 'acts',
      title: t.state,
      render: (trip) =>
        trip.reversed ? (
          <Badge>{t.reversed}</Badge>
        ) : (
          trip.changeable && (
            <Button
              look="quiet"
              aria-label={t.reverseOf(trip.member.name)}
              onClick={() => setReversing(trip)}
            >
              {t.reverse}
            </Button>
          )
        ),
    },
  ]
  return (
    <div className="stack">
      {uptake.data && (
        <Notice>{t.uptake(uptake.data.completed, uptake.data.entitled, uptake.data.percent)}</Notice>
      )}
      {may(session, 'SANATORIUM_WRITE') && (
        <div>
          <Button icon="plus" onClick={() => setRecording(true)}>
            {t.record}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.trips}
        columns={columns}
        of={trips}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.noneTitle} text={t.noneText} />}
      />
      {recording && <RecordTripSheet onClose={() => setRecording(false)} />}
      {reversing && <ReverseTripSheet trip={reversing} onClose={() => setReversing(undefined)} />}
    </div>
  )
}
