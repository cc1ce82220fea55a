import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Badge, Card, Notice } from '../../../../ui/surface'
import type { Committee, CommitteeSeat } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import { PostSheet } from './post-sheet'
import { VacateSheet } from './vacate-sheet'

interface Doing {
  what: 'vacate' | 'post'
  seat: CommitteeSeat
}

/** One term of a committee: who sits in it, what is vacant and until when that is to be filled. */
export function CommitteeCard({ committee }: { committee: Committee }) {
  const t = useTexts(electionDeskTexts)
  const [doing, setDoing] = useState<Doing>()
  const held = committee.holders.filter(({ active }) => active).length
  const heading = `committee-${committee.id}`
  const close = () => setDoing(undefined)
  return (
    <Card accent={committee.active}>
      <section className="stack" aria-labelledby={heading}>
        <div className="row between">
          <h2 id={heading}>
            {t.kinds[committee.kind]} · {t.termText(committee.termNo)}
          </h2>
          <TermBadge of={committee} />
        </div>
        <p className="soft">
          {t.periodText(committee.from, committee.to)} · {t.seatsText(held, committee.seats)}
        </p>
        {committee.byElectionDue !== undefined && (
          <Notice tone="gold">{t.vacancy(committee.vacancies, committee.byElectionDue)}</Notice>
        )}
        {committee.findings
          .filter(({ verdict }) => verdict !== 'PASS')
          .map(({ code, message }) => (
            <Notice tone="gold" key={code}>
              {message}
            </Notice>
          ))}
        {committee.holders.length > 0 && <Holders committee={committee} onDo={setDoing} />}
      </section>
      {doing?.what === 'vacate' && <VacateSheet committee={committee} seat={doing.seat} onClose={close} />}
      {doing?.what === 'post' && <PostSheet committee={committee} seat={doing.seat} onClose={close} />}
    </Card>
  )
}

function TermBadge({ of: { active, from } }: { of: Committee }) {
  const t = useTexts(electionDeskTexts)
  if (active) return <Badge tone="good">{t.active}</Badge>
  return <Badge>{from > today() ? t.toCome : t.past}</Badge>
}

function Holders({ committee, onDo }: { committee: Committee; onDo: (doing: Doing) => void }) {
  const t = useTexts(electionDeskTexts)
  const session = useSession()
  const mayVacate = committee.active && may(session, 'COMMITTEE_WRITE')
  const mayGive = committee.active && may(session, 'APPOINTMENT_WRITE')
  const columns: Column<CommitteeSeat>[] = [
    { key: 'name', title: t.person, short: true, render: ({ member }) => <strong>{member.name}</strong> },
    { key: 'post', title: t.post, short: true, render: ({ post }) => t.posts[post] },
    {
      key: 'since',
      title: t.since,
      render: ({ from, to, endReason }) => (
        <>
          {t.periodText(from, to)}
          {endReason !== undefined && <span className="soft small"> · {t.endReasons[endReason]}</span>}
        </>
      ),
    },
  ]
  if (mayVacate || mayGive) {
    columns.push({
      key: 'actions',
      title: t.actions,
      short: true,
      render: (seat) =>
        seat.active &&
        seat.endReason === undefined && (
          <span className="row">
            {mayVacate && (
              <Button
                look="quiet"
                aria-label={`${t.vacate}：${seat.member.name}`}
                onClick={() => onDo({ what: 'vacate', seat })}
              >
                {t.vacate}
              </Button>
            )}
            {mayGive && (
              <Button
                look="quiet"
                aria-label={`${t.givePost}：${seat.member.name}`}
                onClick={() => onDo({ what: 'post', seat })}
              >
                {t.givePost}
              </Button>
            )}
          </span>
        ),
    })
  }
  return <DataTable label={t.holders} columns={columns} rows={committee.holders} rowKey={({ id }) => id} />
}
