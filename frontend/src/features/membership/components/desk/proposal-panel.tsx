import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import {
  proposalsQuery,
  useWithdrawProposal,
  type AppointmentProposal,
} from '../../api/appointment-proposals'
import { membershipDeskTexts } from '../../desk-texts'
import { proposalTexts } from '../../proposal-texts'
import { DecideProposalSheet } from './decide-proposal-sheet'

/** Who was proposed as one of the three, by whom, and who confirmed it. */
export function ProposalPanel({ unionId }: { unionId: string }) {
  const t = useTexts(proposalTexts)
  const { roles } = useTexts(membershipDeskTexts)
  const proposals = useInfiniteQuery(proposalsQuery(unionId))
  const [deciding, setDeciding] = useState<AppointmentProposal>()
  const withdraw = useWithdrawProposal()
  const problem = withdraw.error && toProblem(withdraw.error)
  const columns: Column<AppointmentProposal>[] = [
    { key: 'person', title: t.person, short: true, render: ({ member }) => <strong>{member.name}</strong> },
    { key: 'role', title: t.role, short: true, render: ({ role }) => roles[role] },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'proposedBy', title: t.proposedBy, short: true, render: ({ proposedBy }) => proposedBy },
    { key: 'state', title: t.state, short: true, render: (proposal) => <State of={proposal} /> },
    {
      key: 'actions',
      title: t.actions,
      short: true,
      render: (proposal) => (
        <div className="row">
          {proposal.mayDecide && (
            <Button
              look="secondary"
              aria-label={`${t.decide}：${proposal.member.name} ${roles[proposal.role]}`}
              onClick={() => setDeciding(proposal)}
            >
              {t.decide}
            </Button>
          )}
          {proposal.mayWithdraw && (
            <Button
              look="quiet"
              aria-label={`${t.withdraw}：${proposal.member.name} ${roles[proposal.role]}`}
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate(proposal, { onSuccess: () => showToast(t.withdrawn) })}
            >
              {t.withdraw}
            </Button>
          )}
        </div>
      ),
    },
  ]
  return (
    <section className="stack" aria-labelledby="proposals">
      <div>
        <h2 id="proposals">{t.title}</h2>
        <p className="soft small">{t.intro}</p>
      </div>
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <CursorTable
        label={t.title}
        columns={columns}
        of={proposals}
        rowKey={({ id }) => id}
        empty={<Empty icon="person" title={t.emptyTitle} text={t.emptyText} />}
      />
      {deciding && (
        <DecideProposalSheet key={deciding.id} proposal={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </section>
  )
}

function State({ of: { state, decidedBy, reason } }: { of: AppointmentProposal }) {
  const t = useTexts(proposalTexts)
  return (
    <>
      <Badge tone={state === 'CONFIRMED' ? 'good' : 'plain'}>{t.states[state]}</Badge>
      {decidedBy !== undefined && <div className="soft small">{t.decidedBy(decidedBy)}</div>}
      {reason !== undefined && <div className="soft small">{reason}</div>}
    </>
  )
}
