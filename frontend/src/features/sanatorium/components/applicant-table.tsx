import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { applicantsQuery, type SanatoriumApplicant, type SanatoriumTour } from '../api/tours'
import { tourTexts } from '../tour-texts'
import { FamilyOfApplicant } from './family-of-applicant'
import { PrioritySheet, SubstituteSheet, TakeOffSheet } from './applicant-sheets'

interface Doing {
  what: 'priority' | 'takeOff' | 'substitute'
  applicant: SanatoriumApplicant
}

/** Who applied, in the order of the draw, with what it rests on. */
export function ApplicantTable({ tour }: { tour: SanatoriumTour }) {
  const t = useTexts(tourTexts)
  const applicants = useInfiniteQuery(applicantsQuery(tour.id))
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  const kept = tour.rights.includes('CANCEL') || tour.status === 'DEPARTED'
  const leaves = ({ here, attended }: SanatoriumApplicant) =>
    here && kept && (tour.status !== 'DEPARTED' || attended === false)
  const columns: Column<SanatoriumApplicant>[] = [
    {
      key: 'rank',
      title: t.rank,
      figure: true,
      short: true,
      render: ({ rank }) => (rank === undefined ? '—' : String(rank)),
    },
    {
      key: 'member',
      title: t.member,
      render: (applicant) => (
        <>
          <Link to={`/desk/members?open=${applicant.member.id}`}>{applicant.member.name}</Link>
          <FamilyOfApplicant tour={tour} applicant={applicant} />
        </>
      ),
    },
    { key: 'union', title: t.hersUnion, render: ({ union }) => union.name },
    { key: 'number', title: t.number, render: ({ number, size }) => t.numberOf(number, size) },
    {
      key: 'priority',
      title: t.priority,
      render: ({ priority, confirmed }) =>
        priority === 'ORDINARY' || confirmed ? t.priorities[priority] : t.unconfirmed(t.priorities[priority]),
    },
    {
      key: 'why',
      title: t.why,
      render: ({ decidedBy }) => (decidedBy === undefined ? '—' : t.decided[decidedBy]),
    },
    { key: 'status', title: t.status, render: (applicant) => <StateOf applicant={applicant} /> },
    {
      key: 'acts',
      title: t.acts,
      render: (applicant) =>
        leaves(applicant) && (
          <span className="row">
            {tour.status === 'OPEN' && tour.allotment === 'DRAW' && (
              <Button
                look="quiet"
                aria-label={t.setPriorityOf(applicant.member.name)}
                onClick={() => setDoing({ what: 'priority', applicant })}
              >
                {t.setPriority}
              </Button>
            )}
            {tour.status === 'LOCKED' && (
              <Button
                look="quiet"
                aria-label={t.substituteOf(applicant.member.name)}
                onClick={() => setDoing({ what: 'substitute', applicant })}
              >
                {t.substitute}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={t.takeOffOf(applicant.member.name)}
              onClick={() => setDoing({ what: 'takeOff', applicant })}
            >
              {t.takeOff}
            </Button>
          </span>
        ),
    },
  ]
  return (
    <section className="section" aria-labelledby="applicants">
      <h2 id="applicants">{t.applicants}</h2>
      <CursorTable
        label={t.applicants}
        columns={columns}
        of={applicants}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.applicants} text={t.noApplicants} />}
      />
      {doing?.what === 'priority' && <PrioritySheet applicant={doing.applicant} onClose={done} />}
      {doing?.what === 'substitute' && <SubstituteSheet applicant={doing.applicant} onClose={done} />}
      {doing?.what === 'takeOff' && (
        <TakeOffSheet
          applicant={doing.applicant}
          locked={tour.status === 'LOCKED' || tour.status === 'DEPARTED'}
          onClose={done}
        />
      )}
    </section>
  )
}

function StateOf({ applicant }: { applicant: SanatoriumApplicant }) {
  const t = useTexts(tourTexts)
  const { here, status, attended, settled, loss, lossBorneBy, countsAsUsed, until, ending } = applicant
  const lost = loss !== undefined && lossBorneBy !== undefined && lossBorneBy !== 'NOBODY'
  return (
    <>
      <Badge tone={here && status === 'PLACED' ? 'good' : 'plain'}>
        {here ? t.applicationStatuses[status] : ending === undefined ? t.gone : t.endings[ending]}
      </Badge>
      {until !== undefined && <span className="small"> {t.answerUntil(formatStamp(until))}</span>}
      {attended !== undefined && <span className="small"> {attended ? t.attended : t.absent}</span>}
      {lost && <span className="small"> {t.lossOf(formatMoney(loss), t.bearers[lossBorneBy])}</span>}
      {settled && <span className="small"> {t.settledNow}</span>}
      {countsAsUsed && <span className="small"> {t.used}</span>}
    </>
  )
}
