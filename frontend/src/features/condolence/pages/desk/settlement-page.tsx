import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { formatMoney, formatStamp } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Link, useParam } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { Button, ButtonLink } from '../../../../ui/button'
import { FetchForPurpose } from '../../../../ui/desk/fetch-for-purpose'
import { Facts } from '../../../../ui/facts'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import {
  settlementFileOf,
  settlementQuery,
  useGiveUp,
  useWithdraw,
  type CareSettlementDetails,
} from '../../api/settlements'
import { SettlementBadge } from '../../components/desk/settlement-badge'
import { scopeOf } from '../../components/desk/settlement-list'
import { CancelSheet, DecideSheet, SubmitSheet } from '../../components/desk/settlement-steps'
import { SettlementShares, SettlementVisits } from '../../components/desk/settlement-visits'
import { settlementTexts } from '../../settlement-texts'

/** One settlement: what it holds, who took which step, and the step that comes next. */
export default function SettlementPage() {
  const details = useQuery(settlementQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 12, 16]} wholePage>
      {(body) => <Details details={body} />}
    </Loaded>
  )
}

type Step = 'submit' | 'decide' | 'cancel'

function Details({ details }: { details: CareSettlementDetails }) {
  const t = useTexts(settlementTexts)
  const { settlement } = details
  const [step, setStep] = useState<Step>()
  const close = () => setStep(undefined)
  return (
    <>
      <PageHeader
        title={t.settlementTitle(settlement.settlementNo)}
        back="/desk/visits/settlements?view=settlements"
      >
        <div className="row">
          <Steps details={details} onStep={setStep} />
          <ButtonLink to={`/desk/visits/settlements/${settlement.id}/sheet`} look="secondary" icon="printer">
            {t.signSheet}
          </ButtonLink>
          <FetchForPurpose
            label={t.fetch}
            usual="CARE"
            hrefOf={(purpose) => settlementFileOf(settlement.id, purpose)}
          />
        </div>
      </PageHeader>
      <div className="stack">
        <Words details={details} />
        <Known details={details} />
        <h2>{t.shares}</h2>
        <SettlementShares details={details} />
        <h2>{t.settled}</h2>
        <SettlementVisits details={details} />
      </div>
      {step === 'submit' && <SubmitSheet details={details} onClose={close} />}
      {step === 'decide' && <DecideSheet details={details} onClose={close} />}
      {step === 'cancel' && <CancelSheet details={details} onClose={close} />}
    </>
  )
}

function Steps({ details, onStep }: { details: CareSettlementDetails; onStep: (step: Step) => void }) {
  const t = useTexts(settlementTexts)
  const { settlement, changeable, decidable, cancellable } = details
  const withdraw = useWithdraw(settlement)
  const giveUp = useGiveUp(settlement)
  const act = (sent: Promise<unknown>, done: string) =>
    void sent.then(
      () => showToast(done),
      (error: unknown) => showToast(toProblem(error).message),
    )
  const draft = settlement.status === 'DRAFT'
  return (
    <>
      {draft && changeable && <Button onClick={() => onStep('submit')}>{t.submit}</Button>}
      {draft && changeable && (
        <Button look="secondary" busy={giveUp.isPending} onClick={() => act(giveUp.mutateAsync(), t.givenUp)}>
          {t.giveUp}
        </Button>
      )}
      {decidable && <Button onClick={() => onStep('decide')}>{t.decide}</Button>}
      {settlement.status === 'SUBMITTED' && changeable && (
        <Button
          look="secondary"
          busy={withdraw.isPending}
          onClick={() => act(withdraw.mutateAsync(), t.withdrawn)}
        >
          {t.withdraw}
        </Button>
      )}
      {cancellable && (
        <Button look="secondary" onClick={() => onStep('cancel')}>
          {t.cancel}
        </Button>
      )}
    </>
  )
}

/** What was said about it, and why who reads it cannot decide. */
function Words({ details }: { details: CareSettlementDetails }) {
  const t = useTexts(settlementTexts)
  const session = useSession()
  const { settlement, reason, reasonBy, returnedReason, decidable } = details
  const by = reasonBy?.name ?? ''
  const barred = settlement.status === 'SUBMITTED' && !decidable && may(session, 'CARE_APPROVE')
  return (
    <>
      {reason !== undefined && (
        <Notice tone="gold">
          {['DUE_BACK', 'CANCELLED'].includes(settlement.status)
            ? t.cancelledFor(by, reason)
            : t.backFor(by, reason)}
        </Notice>
      )}
      {settlement.status === 'DUE_BACK' && <Notice tone="gold">{t.dueBackText}</Notice>}
      {returnedReason !== undefined && <Notice tone="bad">{t.returnedFor(returnedReason)}</Notice>}
      {barred && <Notice tone="gold">{t.notByHandler}</Notice>}
    </>
  )
}

function Known({ details }: { details: CareSettlementDetails }) {
  const t = useTexts(settlementTexts)
  const session = useSession()
  const { settlement: one, orderId } = details
  const said = (name: string | undefined, at: string | undefined) =>
    name !== undefined && at !== undefined ? `${name} ${formatStamp(at)}` : undefined
  return (
    <Facts
      facts={[
        [t.status, <SettlementBadge status={one.status} />],
        [t.union, one.union.name],
        [t.scope, scopeOf(one, t)],
        [t.visits, String(one.visits)],
        [t.total, <span className="money">{formatMoney(one.total)}</span>],
        [t.line, one.lineName],
        [t.payTo, one.status === 'DRAFT' ? undefined : t.payees[one.payTo]],
        [t.advanceHolder, one.advanceHolder],
        [t.madeBy, said(one.madeBy.name, one.madeAt)],
        [t.submittedBy, said(one.submittedBy?.name, one.submittedAt)],
        [t.approvedBy, said(one.approvedBy?.name, one.approvedAt)],
        [t.paidOn, one.paidOn],
        [
          t.order,
          orderId !== undefined && may(session, 'FUNDS_READ') ? (
            <Link to={`/desk/finance/payments/${orderId}`}>{t.showOrder}</Link>
          ) : undefined,
        ],
      ]}
    />
  )
}
