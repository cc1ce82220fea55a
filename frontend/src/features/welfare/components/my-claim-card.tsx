import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Facts } from '../../../ui/facts'
import { FileButton } from '../../../ui/file-button'
import { Badge, Card } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useHandInPaper, useWithdrawClaim, type Claim } from '../api/my-claims'
import { myWelfareTexts } from '../my-texts'

const tones = {
  SUBMITTED: 'plain',
  CHECKED: 'plain',
  APPROVED: 'accent',
  PAID: 'good',
  REFUSED: 'gold',
  WITHDRAWN: 'plain',
} as const

/** One claim of the member: its amounts, the papers still missing, and what she can do. */
export function MyClaimCard({ claim }: { claim: Claim }) {
  const t = useTexts(myWelfareTexts)
  const language = useLanguage()
  const handIn = useHandInPaper(claim)
  const withdraw = useWithdrawClaim(claim)
  const failed = handIn.error ?? withdraw.error
  const problem = failed ? toProblem(failed) : undefined
  const money = (amount: string | undefined) => (amount === undefined ? undefined : formatMoney(amount))
  const handedIn = (code: string) => claim.papers.some(({ document }) => document === code)
  return (
    <Card>
      <div className="stack-s">
        <div className="row between">
          <h3>{claim.schemeName}</h3>
          <Badge tone={tones[claim.status]}>{t.claimStates[claim.status]}</Badge>
        </div>
        {problem && (
          <ErrorSummary
            messages={problem.fieldMessages()}
            overall={problem.message}
            requestId={problem.requestId}
          />
        )}
        <Facts
          facts={[
            [t.claimNo, claim.claimNo],
            [t.handedInFor, claim.handedIn?.by],
            [t.foundOn, formatDate(claim.foundOn, language)],
            [t.claimed, money(claim.claimed)],
            [t.recognised, money(claim.recognised)],
            [t.granted, money(claim.granted)],
            [t.remainder, money(claim.remainder)],
            [t.refusal, claim.refusal && t.refusals[claim.refusal]],
            [t.reason, claim.refusalReason],
            [t.returned, claim.returned],
          ]}
        />
        {claim.actions.includes('HAND_IN') && (
          <div className="row">
            {claim.documents.map((code) => (
              <FileButton
                key={code}
                icon="camera"
                accept="image/jpeg,image/png,application/pdf"
                label={
                  handedIn(code) ? t.addMore(t.documents[code] ?? code) : t.add(t.documents[code] ?? code)
                }
                onFile={(file) =>
                  handIn.mutate({ document: code, file }, { onSuccess: () => showToast(t.handedIn) })
                }
              />
            ))}
            {claim.actions.includes('WITHDRAW') && (
              <Button
                look="quiet"
                busy={withdraw.isPending}
                aria-label={t.withdrawOf(claim.claimNo)}
                onClick={() => withdraw.mutate(undefined, { onSuccess: () => showToast(t.withdrawn) })}
              >
                {t.withdraw}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  )
}
