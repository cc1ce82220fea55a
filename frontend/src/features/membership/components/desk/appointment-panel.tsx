import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { appointmentsQuery, type Appointment } from '../../api/list-appointments'
import { membershipDeskTexts } from '../../desk-texts'
import { ProposalPanel } from './proposal-panel'
import { AppointSheet } from './appoint-sheet'
import { RevokeSheet } from './revoke-sheet'

/** Who holds which office here and below, with the ways to give and to end one. */
export function AppointmentPanel({ unionId, unionName }: { unionId: string; unionName: string }) {
  const t = useTexts(membershipDeskTexts)
  const session = useSession()
  const appointments = useInfiniteQuery(appointmentsQuery(unionId))
  const [appointing, setAppointing] = useState(false)
  const [revoking, setRevoking] = useState<Appointment>()
  const mayAppoint = may(session, 'APPOINTMENT_WRITE')
  const columns: Column<Appointment>[] = [
    { key: 'name', title: t.person, short: true, render: ({ member }) => <strong>{member.name}</strong> },
    { key: 'role', title: t.role, short: true, render: ({ role }) => t.roles[role] },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'period',
      title: t.period,
      short: true,
      render: ({ from, to }) => (to === undefined ? t.periodOpen(from) : t.periodText(from, to)),
    },
    { key: 'givenBy', title: t.givenBy, render: (appointment) => giverOf(appointment, t.andConfirmedBy) },
    { key: 'state', title: t.state, short: true, render: (appointment) => <State of={appointment} /> },
    ...(mayAppoint
      ? [
          {
            key: 'actions',
            title: t.actions,
            short: true,
            render: (appointment: Appointment) =>
              appointment.active && (
                <Button
                  look="quiet"
                  aria-label={`${t.revoke}：${appointment.member.name} ${t.roles[appointment.role]}`}
                  onClick={() => setRevoking(appointment)}
                >
                  {t.revoke}
                </Button>
              ),
          },
        ]
      : []),
  ]
  const appoint = mayAppoint && (
    <Button icon="plus" onClick={() => setAppointing(true)}>
      {t.appoint}
    </Button>
  )
  return (
    <section className="stack" aria-labelledby="appointments">
      <div className="row between">
        <div>
          <h2 id="appointments">{t.appointments}</h2>
          <p className="soft small">{t.appointmentsIntro}</p>
        </div>
        {appoint}
      </div>
      <CursorTable
        label={t.appointments}
        columns={columns}
        of={appointments}
        rowKey={({ id }) => id}
        empty={<Empty icon="person" title={t.noAppointmentsTitle} text={t.noAppointmentsText} />}
      />
      <ProposalPanel unionId={unionId} />
      <AppointSheet
        key={appointing ? 'open' : 'closed'}
        union={{ id: unionId, name: unionName }}
        open={appointing}
        onClose={() => setAppointing(false)}
      />
      <RevokeSheet appointment={revoking} onClose={() => setRevoking(undefined)} />
    </section>
  )
}

function giverOf({ givenBy, confirmedBy }: Appointment, both: (given: string, confirmed: string) => string) {
  if (givenBy === undefined) return '—'
  return confirmedBy === undefined ? givenBy : both(givenBy, confirmedBy)
}

function State({ of: { active, from } }: { of: Appointment }) {
  const t = useTexts(membershipDeskTexts)
  if (active) return <Badge tone="good">{t.inOffice}</Badge>
  return <Badge>{from > today() ? t.toCome : t.past}</Badge>
}
