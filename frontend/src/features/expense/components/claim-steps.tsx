import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { showToast } from '../../../ui/toast'
import {
  useReverseExpense,
  useSendBackExpense,
  useSubmitExpense,
  useWithdrawExpense,
  type ExpenseClaimDetails,
} from '../api/claims'
import { expenseTexts } from '../texts'
import { ApproveSheet } from './approve-sheet'
import { CheckSheet } from './check-sheet'

type Step = 'CHECK' | 'APPROVE' | 'SEND_BACK' | 'WITHDRAW' | 'REVERSE'

/** The steps the reader can take now, as the server says. */
export function ClaimSteps({ details }: { details: ExpenseClaimDetails }) {
  const t = useTexts(expenseTexts)
  const { claim, actions } = details
  const [step, setStep] = useState<Step>()
  const close = () => setStep(undefined)
  const submit = useSubmitExpense(claim)
  const sendBack = useSendBackExpense(claim)
  const withdraw = useWithdrawExpense(claim)
  const reverse = useReverseExpense(claim)
  const submitIt = () =>
    void submit.mutateAsync().then(
      () => showToast(t.submitted),
      (error: unknown) => showToast(toProblem(error).message),
    )
  return (
    <>
      <div className="row no-print">
        {actions.includes('SUBMIT') && (
          <Button busy={submit.isPending} onClick={submitIt}>
            {t.submit}
          </Button>
        )}
        {actions.includes('CHECK') && <Button onClick={() => setStep('CHECK')}>{t.checkTitle}</Button>}
        {actions.includes('APPROVE') && <Button onClick={() => setStep('APPROVE')}>{t.approve}</Button>}
        {actions.includes('CHANGE') && (
          <Button look="secondary" onClick={() => navigate(`/desk/finance/expenses/${claim.id}/edit`)}>
            {t.edit}
          </Button>
        )}
        {actions.includes('SEND_BACK') && (
          <Button look="secondary" onClick={() => setStep('SEND_BACK')}>
            {t.sendBack}
          </Button>
        )}
        {actions.includes('WITHDRAW') && (
          <Button look="secondary" onClick={() => setStep('WITHDRAW')}>
            {t.withdraw}
          </Button>
        )}
        {actions.includes('REVERSE') && (
          <Button look="secondary" onClick={() => setStep('REVERSE')}>
            {t.reverse}
          </Button>
        )}
        <Button
          look="quiet"
          icon="printer"
          onClick={() => navigate(`/desk/finance/expenses/${claim.id}/print`)}
        >
          {t.printForm}
        </Button>
      </div>
      {step === 'CHECK' && <CheckSheet details={details} onClose={close} />}
      {step === 'APPROVE' && <ApproveSheet claim={claim} onClose={close} />}
      {step === 'SEND_BACK' && (
        <ReasonSheet
          title={t.sendBack}
          done={t.sentBackDone}
          label={t.reason}
          needed={t.reasonNeeded}
          mutation={sendBack}
          bodyOf={(reason) => ({ reason })}
          onClose={close}
        >
          <p>{t.sendBackText}</p>
        </ReasonSheet>
      )}
      {step === 'WITHDRAW' && (
        <ReasonSheet
          title={t.withdraw}
          done={t.withdrawn}
          label={t.reason}
          needed={t.reasonNeeded}
          mutation={withdraw}
          bodyOf={(reason) => ({ reason })}
          onClose={close}
        >
          <p>{t.withdrawText}</p>
        </ReasonSheet>
      )}
      {step === 'REVERSE' && (
        <ReasonSheet
          title={t.reverse}
          done={t.reversed}
          label={t.reason}
          needed={t.reasonNeeded}
          mutation={reverse}
          bodyOf={(reason) => ({ reason })}
          onClose={close}
        >
          <p>{t.reverseText}</p>
        </ReasonSheet>
      )}
    </>
  )
}
