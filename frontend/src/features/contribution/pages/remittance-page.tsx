import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { purposeTexts } from '../../../ui/purposes'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { remittanceQuery, type RemittanceDetails } from '../api/remittances'
import { DecideGivingSheet } from '../components/decide-giving-sheet'
import { RemittanceStatusBadge } from '../components/remittance-badges'
import { ConfirmRemittanceSheet, EndRemittanceSheet, PayRemittanceSheet } from '../components/step-sheets'
import { contributionTexts } from '../texts'

/** One remittance: what it is for, who took which step, and the step that comes next. */
export default function RemittancePage() {
  const details = useQuery(remittanceQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 16]} wholePage>
      {(body) => <Details details={body} />}
    </Loaded>
  )
}

function Details({ details }: { details: RemittanceDetails }) {
  const t = useTexts(contributionTexts)
  const { purposes } = useTexts(purposeTexts)
  const session = useSession()
  const { remittance: one, lines } = details
  const cashier = may(session, 'PAYMENT_MAKE')
  const [step, setStep] = useState<'decide' | 'pay' | 'confirm' | 'withdraw' | 'return'>()
  const close = () => setStep(undefined)
  const upward = one.direction === 'UPWARD'
  const proposed = one.status === 'PROPOSED'
  const approved = one.status === 'APPROVED'
  const paid = one.status === 'PAID'
  const moved = paid || one.status === 'CONFIRMED'
  return (
    <>
      <PageHeader title={t.remittanceTitle(one.remittanceNo)} back="/desk/finance/remittances">
        <div className="row">
          {may(session, 'BUDGET_APPROVE') && proposed && details.lineId !== undefined && (
            <Button onClick={() => setStep('decide')}>{t.decideGiving}</Button>
          )}
          {cashier && (upward ? proposed : approved) && (
            <Button onClick={() => setStep('pay')}>{t.pay}</Button>
          )}
          {cashier && paid && (upward || one.payer.id !== one.receiver.id) && (
            <Button onClick={() => setStep('confirm')}>{t.confirm}</Button>
          )}
          {cashier && moved && (
            <Button look="secondary" onClick={() => setStep('return')}>
              {upward ? t.notReceived : t.sentBack}
            </Button>
          )}
          {may(session, 'CONTRIBUTION_WRITE') && (proposed || approved) && (
            <Button look="secondary" onClick={() => setStep('withdraw')}>
              {t.withdraw}
            </Button>
          )}
        </div>
      </PageHeader>
      <div className="stack">
        {details.endedReason !== undefined && (
          <Notice tone="gold">
            {details.endedBecause === undefined ? details.endedReason : t.endedBecause[details.endedBecause]}
          </Notice>
        )}
        <Facts
          facts={[
            [t.state, <RemittanceStatusBadge of={one} />],
            [t.direction, t.directions[one.direction]],
            [t.payer, one.payer.name],
            [t.receiver, one.receiver.name],
            [t.sum, formatMoney(one.amount)],
            [t.note, details.note],
            [t.proposedBy, `${one.proposedBy.name} ${formatStamp(one.proposedAt)}`],
            [t.decidedBy, one.decidedBy && `${one.decidedBy.name} ${one.decidedOn ?? ''}`],
            [t.paidBy, one.paidBy && `${one.paidBy.name} ${one.paidOn ?? ''}`],
            [t.bankReference, details.bankReference],
            [t.confirmedBy, one.confirmedBy && `${one.confirmedBy.name} ${one.confirmedOn ?? ''}`],
          ]}
        />
        <DataTable
          label={t.lines}
          rows={lines}
          rowKey={({ month, purpose, earmark }) => month ?? `${purpose ?? ''}|${earmark ?? ''}`}
          columns={[
            {
              key: 'what',
              title: t.lines,
              render: ({ month, purpose, earmark }) =>
                month ?? (earmark === undefined ? purpose : t.boundTo(purpose ?? '', purposes[earmark])),
            },
            { key: 'amount', title: t.sum, figure: true, render: ({ amount }) => formatMoney(amount) },
            { key: 'on', title: t.passedOn, figure: true, render: ({ passedOn }) => formatMoney(passedOn) },
          ]}
        />
      </div>
      {step === 'decide' && details.lineId !== undefined && (
        <DecideGivingSheet remittance={one} lineId={details.lineId} onClose={close} />
      )}
      {step === 'pay' && <PayRemittanceSheet remittance={one} onClose={close} />}
      {step === 'confirm' && <ConfirmRemittanceSheet remittance={one} onClose={close} />}
      {(step === 'withdraw' || step === 'return') && (
        <EndRemittanceSheet remittance={one} onClose={close} how={step} />
      )}
    </>
  )
}
