import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { fundDivisionQuery, useWithdrawDivision, type FundDivision } from '../api/fund-divisions'
import { DivisionBadge } from '../components/division-badge'
import { AuditDivisionSheet, DecideDivisionSheet, PayDivisionSheet } from '../components/division-steps'
import { divisionTexts } from '../division-texts'

/** One division of funds: its figures, who took which step, and the step that comes next. */
export default function FundDivisionPage() {
  const division = useQuery(fundDivisionQuery(useParam('id')))
  return (
    <Loaded of={division} heights={[4, 20]} wholePage>
      {(body) => <Details division={body} />}
    </Loaded>
  )
}

type Step = 'audit' | 'decide' | 'pay'

function Details({ division }: { division: FundDivision }) {
  const t = useTexts(divisionTexts)
  const [step, setStep] = useState<Step>()
  const close = () => setStep(undefined)
  return (
    <>
      <PageHeader title={t.pageTitle(division.divisionNo)} back="/desk/finance/fund-divisions">
        <Steps division={division} onStep={setStep} />
      </PageHeader>
      <div className="stack">
        {division.decisionReason !== undefined && <Notice tone="gold">{division.decisionReason}</Notice>}
        <DivisionFacts division={division} />
      </div>
      {step === 'audit' && <AuditDivisionSheet division={division} onClose={close} />}
      {step === 'decide' && <DecideDivisionSheet division={division} onClose={close} />}
      {step === 'pay' && <PayDivisionSheet division={division} onClose={close} />}
    </>
  )
}

function Steps({ division, onStep }: { division: FundDivision; onStep: (step: Step) => void }) {
  const t = useTexts(divisionTexts)
  const session = useSession()
  const withdraw = useWithdrawDivision(division)
  const { status } = division
  const undecided = status === 'PROPOSED' || status === 'AUDITED'
  const withdrawIt = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => showToast(t.withdrawn),
      onError: (error) => showToast(toProblem(error).message),
    })
  return (
    <div className="row">
      {status === 'PROPOSED' && may(session, 'REVIEW_WORK') && (
        <Button onClick={() => onStep('audit')}>{t.audit}</Button>
      )}
      {undecided && may(session, 'RELIEF_DECIDE') && (
        <Button onClick={() => onStep('decide')}>{t.decide}</Button>
      )}
      {status === 'APPROVED' && may(session, 'PAYMENT_MAKE') && (
        <Button onClick={() => onStep('pay')}>{t.pay}</Button>
      )}
      {undecided && may(session, 'CONTRIBUTION_WRITE') && (
        <Button look="secondary" busy={withdraw.isPending} onClick={withdrawIt}>
          {t.withdraw}
        </Button>
      )}
    </div>
  )
}

function DivisionFacts({ division: one }: { division: FundDivision }) {
  const t = useTexts(divisionTexts)
  const weigh = one.basis === 'HEAD_COUNT' ? t.heads : t.ratio
  return (
    <Facts
      facts={[
        [t.state, <DivisionBadge status={one.status} />],
        [t.oldUnion, one.oldUnion.name],
        [t.newUnion, one.newUnion.name],
        [t.splitOn, one.splitOn],
        [t.netAssets, formatMoney(one.netAssets)],
        [t.basis, t.bases[one.basis]],
        [t.rule, one.ruleDocument === undefined ? t.noRule : t.ruled(one.ruleDocument, one.ruleClause ?? '')],
        [t.weights, weigh(one.oldWeight, one.newWeight)],
        [t.keeps, formatMoney(one.keeps)],
        [t.amount, formatMoney(one.amount)],
        [t.inventoryOn, one.inventoryOn],
        [t.inventory, one.inventory],
        [t.proposedBy, `${one.proposedBy.name} ${one.proposedOn}`],
        [t.auditedBy, one.auditedBy && `${one.auditedBy.name} ${one.auditedOn ?? ''}`],
        [t.auditReport, one.auditReport],
        [t.decidedBy, one.decidedBy && `${one.decidedBy.name} ${one.decidedOn ?? ''}`],
        [t.paidBy, one.paidBy && `${one.paidBy.name} ${one.paidOn ?? ''}`],
        [t.bankReference, one.bankReference],
      ]}
    />
  )
}
