import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { reliefQuery, useWithdrawRelief, type ReliefDetails } from '../api/reliefs'
import { ReliefBadge } from '../components/relief-badge'
import { DecideReliefSheet, PayReliefSheet, ReliefSentBackSheet } from '../components/relief-steps'
import { contributionTexts } from '../texts'

/** One relief: what it is about, who took which step, and the step that comes next. */
export default function ReliefPage() {
  const details = useQuery(reliefQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 16]} wholePage>
      {(body) => <Details details={body} />}
    </Loaded>
  )
}

function Details({ details }: { details: ReliefDetails }) {
  const t = useTexts(contributionTexts)
  const session = useSession()
  const { relief: one, months } = details
  const [step, setStep] = useState<'decide' | 'pay' | 'sentBack'>()
  const close = () => setStep(undefined)
  const withdraw = useWithdrawRelief(one)
  const applied = one.status === 'APPLIED'
  const withdrawIt = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => showToast(t.withdrawn),
      onError: (error) => showToast(toProblem(error).message),
    })
  return (
    <>
      <PageHeader title={t.reliefTitle(one.reliefNo)} back="/desk/finance/reliefs">
        <div className="row">
          {applied && may(session, 'RELIEF_DECIDE') && (
            <Button onClick={() => setStep('decide')}>{t.decideRelief}</Button>
          )}
          {applied && may(session, 'CONTRIBUTION_WRITE') && (
            <Button look="secondary" busy={withdraw.isPending} onClick={withdrawIt}>
              {t.withdraw}
            </Button>
          )}
          {one.kind === 'REFUND' && one.status === 'APPROVED' && may(session, 'PAYMENT_MAKE') && (
            <Button onClick={() => setStep('pay')}>{t.payRelief}</Button>
          )}
          {one.status === 'PAID' && may(session, 'PAYMENT_MAKE') && (
            <Button look="secondary" onClick={() => setStep('sentBack')}>
              {t.sentBack}
            </Button>
          )}
        </div>
      </PageHeader>
      <div className="stack">
        {details.decisionReason !== undefined && <Notice tone="gold">{details.decisionReason}</Notice>}
        <Facts
          facts={[
            [t.state, <ReliefBadge status={one.status} />],
            [t.union, one.union.name],
            [t.reliefKind, t.reliefKinds[one.kind]],
            [t.sum, formatMoney(one.amount)],
            [t.until, one.until],
            [t.reliefBasis, details.basis],
            [t.reason, details.reason],
            [t.appliedBy, `${one.appliedBy.name} ${formatStamp(one.appliedAt)}`],
            [t.decidedBy, one.decidedBy && `${one.decidedBy.name} ${one.decidedOn ?? ''}`],
            [t.paidBy, one.paidBy && `${one.paidBy.name} ${one.paidOn ?? ''}`],
            ...(details.sentBack ?? []).map(
              ({ paidOn, paidBy, returnedOn, reason, returnedBy }) =>
                [
                  t.sentBack,
                  t.reliefWasSentBack(paidBy.name, paidOn, returnedOn, reason, returnedBy.name),
                ] as const,
            ),
          ]}
        />
        <DataTable
          label={t.months}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', title: t.month, short: true, render: ({ month }) => month },
            { key: 'amount', title: t.sum, figure: true, render: ({ amount }) => formatMoney(amount) },
          ]}
        />
      </div>
      {step === 'decide' && <DecideReliefSheet relief={one} onClose={close} />}
      {step === 'pay' && <PayReliefSheet relief={one} onClose={close} />}
      {step === 'sentBack' && <ReliefSentBackSheet relief={one} onClose={close} />}
    </>
  )
}
