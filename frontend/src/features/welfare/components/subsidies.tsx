import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import type { EnrollmentRound } from '../api/rounds'
import { subsidiesQuery, type Subsidy, type SubsidyList, type SubsidyPart } from '../api/subsidies'
import { subsidyTexts } from '../subsidy-texts'
import { RetractSubsidy } from './retract-subsidy'
import { DecideSubsidySheet, ProposeSubsidySheet } from './subsidy-sheets'

const tones = { PROPOSED: 'plain', APPROVED: 'accent', REJECTED: 'gold', PAID: 'good' } as const

/** What was charged to the budget for those enrolled, and what is not yet. */
export function Subsidies({ round }: { round: EnrollmentRound }) {
  const t = useTexts(subsidyTexts)
  const subsidies = useQuery(subsidiesQuery(round.id))
  return (
    <section className="section" aria-labelledby="charged">
      <h2 id="charged">{t.title}</h2>
      <p className="soft small">{t.text}</p>
      <Loaded of={subsidies} heights={[8]}>
        {(list) => <Charged round={round} list={list} />}
      </Loaded>
    </section>
  )
}

function Charged({ round, list }: { round: EnrollmentRound; list: SubsidyList }) {
  const t = useTexts(subsidyTexts)
  const [proposing, setProposing] = useState(false)
  const [deciding, setDeciding] = useState<Subsidy>()
  const { persons, amount } = list.uncharged
  const columns: Column<Subsidy>[] = [
    { key: 'no', title: t.no, short: true, render: ({ subsidyNo }) => subsidyNo },
    { key: 'line', title: t.lineName, render: ({ lineName }) => lineName },
    { key: 'persons', title: t.persons, figure: true, render: (subsidy) => t.personsOf(subsidy.persons) },
    { key: 'amount', title: t.amount, figure: true, render: (subsidy) => formatMoney(subsidy.amount) },
    { key: 'proposedBy', title: t.proposedBy, short: true, render: ({ proposedBy }) => proposedBy },
    { key: 'decidedBy', title: t.decidedBy, short: true, render: ({ decidedBy }) => decidedBy ?? '' },
    {
      key: 'status',
      title: t.status,
      render: ({ status, reason }) => (
        <span className="row">
          <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
          {reason}
        </span>
      ),
    },
    {
      key: 'decide',
      title: t.next,
      render: (subsidy) =>
        subsidy.decidable ? (
          <Button
            look="secondary"
            aria-label={t.decideOf(subsidy.subsidyNo)}
            onClick={() => setDeciding(subsidy)}
          >
            {t.decide}
          </Button>
        ) : (
          subsidy.retractable && <RetractSubsidy subsidy={subsidy} />
        ),
    },
  ]
  return (
    <div className="stack-s">
      {persons > 0 && (
        <div className="row between">
          <p>{t.uncharged(persons, formatMoney(amount))}</p>
          <Button look="secondary" onClick={() => setProposing(true)}>
            {t.propose}
          </Button>
        </div>
      )}
      {list.items.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <DataTable
          label={t.title}
          columns={columns}
          rows={list.items}
          rowKey={({ id }) => id}
          more={({ parts }) => <Parts parts={parts} />}
        />
      )}
      {proposing && (
        <ProposeSubsidySheet roundId={round.id} list={list} onClose={() => setProposing(false)} />
      )}
      {deciding && <DecideSubsidySheet subsidy={deciding} onClose={() => setDeciding(undefined)} />}
    </div>
  )
}

/** What each basic union gets. */
function Parts({ parts }: { parts: readonly SubsidyPart[] }) {
  const t = useTexts(subsidyTexts)
  return (
    <DataTable
      label={t.union}
      columns={[
        { key: 'union', title: t.union, render: ({ union }) => union.name },
        { key: 'persons', title: t.persons, figure: true, render: ({ persons }) => persons },
        { key: 'shares', title: t.shares, figure: true, render: ({ shares }) => shares },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'paidOn', title: t.paidOn, short: true, render: ({ paidOn }) => paidOn ?? '' },
      ]}
      rows={parts}
      rowKey={({ union }) => union.id}
    />
  )
}
