import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { draftKey, saveDraft } from '../../../lib/drafts'
import { formatDate, formatDateTime, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate, useParam } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import {
  previewQuery,
  reorganizationQuery,
  useCarryOut,
  useGiveUp,
  type Reorganization,
} from '../api/reorganizations'
import { OutcomeTable } from '../components/outcome-table'
import { formOf, stepMessages } from '../components/reorganization-form-model'
import { StepSentences } from '../components/step-sentences'
import { TreePair } from '../components/tree-pair'
import { organizationTexts } from '../texts'

/** Check the answers, see what would move, carry it out: three cards of one page. */
export default function ReorganizationPage() {
  const held = useQuery(reorganizationQuery(useParam('id')))
  return (
    <div className="narrow-page">
      <Loaded of={held} heights={[10, 14]} wholePage>
        {({ body, etag }) => (
          <div className="stack">
            <PageHeader title={body.title} back="/desk/reorganizations" />
            <Plan of={body} />
            {body.status === 'DRAFT' ? <Preview of={body} etag={etag} /> : <Done of={body} />}
          </div>
        )}
      </Loaded>
    </div>
  )
}

function Plan({ of }: { of: Reorganization }) {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  return (
    <Card>
      <div className="stack">
        <Facts
          facts={[
            [t.status, t.reorganizationStatus[of.status]],
            [t.effectiveOn, formatDate(of.effectiveOn, language)],
            [t.documentNumber, of.documentNumber],
            [t.reorganizationUnder, of.union.name],
            [t.draftedBy, `${of.draftedBy.name} · ${formatDateTime(of.draftedAt, language)}`],
            [
              t.closedBy,
              of.closedBy && of.closedAt && `${of.closedBy.name} · ${formatDateTime(of.closedAt, language)}`,
            ],
          ]}
        />
        <StepSentences steps={of.steps} />
      </div>
    </Card>
  )
}

function Done({ of }: { of: Reorganization }) {
  const t = useTexts(organizationTexts)
  if (of.status !== 'CARRIED_OUT') return null
  return (
    <Card>
      <section className="stack" aria-labelledby="moved">
        <h2 id="moved">{t.whatMoved}</h2>
        <TreePair before={of.outcome.before} after={of.outcome.after} />
        <OutcomeTable steps={of.outcome.steps} />
      </section>
    </Card>
  )
}

function Preview({ of, etag }: { of: Reorganization; etag: string }) {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const preview = useQuery(previewQuery(of.id))
  const carryOut = useCarryOut(of.id)
  const giveUp = useGiveUp(of.id)
  const failed = carryOut.error ?? giveUp.error ?? preview.error
  const problem = failed && toProblem(failed)
  const early = of.effectiveOn > today()
  return (
    <Card>
      <section className="stack" aria-labelledby="preview">
        <h2 id="preview">{t.whatWillMove}</h2>
        {problem && (
          <ErrorSummary
            messages={stepMessages(problem.problem.errors)}
            overall={problem.message}
            requestId={problem.requestId}
          />
        )}
        {problem?.code === 'REORGANIZATION_OUTDATED' && <DraftAnew of={of} />}
        {preview.isPending && (
          <p className="soft" role="status">
            {t.tryingOut}
          </p>
        )}
        {preview.data && (
          <>
            <TreePair before={preview.data.before} after={preview.data.after} />
            <OutcomeTable steps={preview.data.steps} />
          </>
        )}
        <Notice>{t.keepsEarlierDays(formatDate(of.effectiveOn, language))}</Notice>
        {of.own && <Notice tone="gold">{t.needsSomebodyElse}</Notice>}
        {early && <Notice tone="gold">{t.notBefore(formatDate(of.effectiveOn, language))}</Notice>}
        <div className="row">
          {!of.own && !early && preview.data && (
            <Button
              icon="check"
              busy={carryOut.isPending}
              onClick={() => carryOut.mutate(etag, { onSuccess: () => showToast(t.carriedOut) })}
            >
              {t.carryOut}
            </Button>
          )}
          <Button look="quiet" busy={giveUp.isPending} onClick={() => giveUp.mutate(etag)}>
            {t.giveUp}
          </Button>
        </div>
      </section>
    </Card>
  )
}

/** The same steps once more, judged by the tree as it is now. */
function DraftAnew({ of }: { of: Reorganization }) {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const start = () => {
    saveDraft(draftKey(session.member?.id ?? session.name, 'reorganization'), formOf(of))
    navigate('/desk/reorganizations/new')
  }
  return (
    <div>
      <Button look="secondary" icon="refresh" onClick={start}>
        {t.draftAnew}
      </Button>
    </div>
  )
}
