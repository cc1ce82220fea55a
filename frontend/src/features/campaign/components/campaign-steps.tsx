import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button, ButtonLink } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useCampaignStep, type Campaign, type Step } from '../api/campaigns'
import { repeatTexts } from '../repeat-texts'
import { campaignTexts } from '../texts'
import { CampaignSheet } from './campaign-sheet'
import { ReasonSheet } from './reason-sheet'
import { RepeatSheet } from './repeat-sheet'

type Asking = 'edit' | 'approve' | 'reopen' | 'cancel' | 'close' | 'repeat'

/** What the caller can do next with a campaign, as far as it is and she may. */
export function CampaignSteps({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  const [asking, setAsking] = useState<Asking>()
  const { mutate, isPending, error, reset } = useCampaignStep(campaign)
  const problem = error && toProblem(error)
  const close = () => {
    reset()
    setAsking(undefined)
  }
  const done: Record<Step['to'], string> = {
    lock: t.locked,
    approve: t.approved,
    reopen: t.reopened,
    cancel: t.cancelled,
    close: t.closed,
  }
  const go = (step: Step) =>
    mutate(step, {
      onSuccess: () => {
        setAsking(undefined)
        showToast(done[step.to])
      },
    })
  const sheet = { busy: isPending, problem, onClose: close }
  return (
    <>
      {asking === undefined && problem && (
        <ErrorSummary
          messages={problem.fieldMessages()}
          overall={problem.message}
          requestId={problem.requestId}
        />
      )}
      <Waiting campaign={campaign} />
      <div className="row no-print">
        <StepButtons
          campaign={campaign}
          busy={isPending}
          onAsk={setAsking}
          onLock={() => go({ to: 'lock' })}
        />
      </div>
      {asking === 'edit' && <CampaignSheet campaign={campaign} onClose={close} />}
      {asking === 'repeat' && <RepeatSheet campaign={campaign} onClose={close} />}
      {asking === 'approve' && (
        <SheetForm {...sheet} title={t.approve} action={t.approve} onSubmit={() => go({ to: 'approve' })}>
          <p>{t.approveText(campaign.persons ?? 0, formatMoney(campaign.total ?? '0.00'))}</p>
        </SheetForm>
      )}
      {(asking === 'reopen' || asking === 'cancel') && (
        <ReasonSheet
          {...sheet}
          title={asking === 'reopen' ? t.reopen : t.cancelIt}
          action={asking === 'reopen' ? t.reopen : t.cancelIt}
          onSend={(reason) => go({ to: asking, reason })}
        />
      )}
      {asking === 'close' &&
        (campaign.tally.unclaimed > 0 ? (
          <ReasonSheet
            {...sheet}
            title={t.close}
            action={t.close}
            onSend={(unclaimed) => go({ to: 'close', unclaimed })}
          >
            <p>{t.closeText(campaign.tally.unclaimed)}</p>
          </ReasonSheet>
        ) : (
          <SheetForm {...sheet} title={t.close} action={t.close} onSubmit={() => go({ to: 'close' })}>
            <p>{t.closeAll}</p>
          </SheetForm>
        ))}
    </>
  )
}

/** Said to who could approve, had she not worked on it. */
function Waiting({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  const session = useSession()
  const waits = campaign.status === 'LOCKED' && !campaign.approvable && may(session, 'CAMPAIGN_APPROVE')
  return waits ? <Notice>{t.notApprovable}</Notice> : null
}

interface StepButtonsProps {
  campaign: Campaign
  busy: boolean
  onAsk: (what: Asking) => void
  onLock: () => void
}

function StepButtons({ campaign, busy, onAsk, onLock }: StepButtonsProps) {
  const t = useTexts(campaignTexts)
  const { repeat } = useTexts(repeatTexts)
  const { status, changeable, approvable } = campaign
  const draft = status === 'DRAFT'
  return (
    <>
      {draft && changeable && (
        <>
          <Button icon="lock" busy={busy} onClick={onLock}>
            {t.lock}
          </Button>
          <Button look="secondary" icon="pencil" onClick={() => onAsk('edit')}>
            {t.edit}
          </Button>
        </>
      )}
      {approvable && (
        <Button icon="check" onClick={() => onAsk('approve')}>
          {t.approve}
        </Button>
      )}
      {status === 'LOCKED' && changeable && (
        <Button look="secondary" icon="back" onClick={() => onAsk('reopen')}>
          {t.reopen}
        </Button>
      )}
      {status === 'APPROVED' && changeable && (
        <Button icon="check" onClick={() => onAsk('close')}>
          {t.close}
        </Button>
      )}
      {(status === 'APPROVED' || status === 'CLOSED') && (
        <ButtonLink to={`/desk/campaigns/${campaign.id}/sign-off`} look="secondary" icon="printer">
          {t.signOff}
        </ButtonLink>
      )}
      {(status === 'APPROVED' || status === 'CLOSED') && changeable && (
        <Button look="secondary" icon="plus" onClick={() => onAsk('repeat')}>
          {repeat}
        </Button>
      )}
      {(draft || status === 'LOCKED') && changeable && (
        <Button look="quiet" onClick={() => onAsk('cancel')}>
          {t.cancelIt}
        </Button>
      )}
    </>
  )
}
