import { useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { officeUnions } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { PageHeader } from '../../../ui/page'
import { useDraftReorganization } from '../api/reorganizations'
import { ReorganizationCheck } from '../components/reorganization-check'
import { ReorganizationFrame } from '../components/reorganization-frame'
import {
  bodyOf,
  emptyStep,
  missingFrame,
  missingSteps,
  stepMessages,
  type ReorganizationForm,
} from '../components/reorganization-form-model'
import { ReorganizationSteps } from '../components/reorganization-steps'
import { Stages } from '../components/stages'
import { organizationTexts } from '../texts'

const whatStage = 0
const whenStage = 1
const checkStage = 2

export default function NewReorganizationPage() {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const [initial] = useState<ReorganizationForm>(() => ({
    union: officeUnions(session)[0] ?? null,
    title: '',
    documentNumber: '',
    effectiveOn: today(),
    steps: [emptyStep()],
  }))
  const key = draftKey(session.member?.id ?? session.name, 'reorganization')
  const { value, change, discard, savedAt } = useDraft(key, initial)
  const [stage, setStage] = useState(whatStage)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error, reset } = useDraftReorganization()
  const problem = error && toProblem(error)
  const missing = stage === whatStage ? missingSteps(value) : stage === whenStage ? missingFrame(value) : []
  const messages = stepMessages(problem?.problem.errors)
  if (tried)
    for (const field of missing) messages[field] = field.startsWith('step-') ? t.stepMissing : t.needed
  const edit = (changes: Partial<ReorganizationForm>) => {
    reset()
    change(changes)
  }
  const go = (to: number) => {
    setTried(false)
    setStage(to)
  }
  const suggestTitle = () => {
    const [first] = value.steps
    if (value.title === '' && first?.union)
      change({ title: t.stepText[first.kind](first.union.name, first.target?.name ?? first.name) })
  }
  const save = () => {
    mutate(bodyOf(value), {
      onSuccess: ({ id }) => {
        discard()
        navigate(`/desk/reorganizations/${id}`, { replace: true })
      },
      onError: () => setStage(whatStage),
    })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0 || isPending) return
    if (stage === whatStage) suggestTitle()
    if (stage === checkStage) save()
    else go(stage + 1)
  }
  return (
    <div className="narrow-page">
      <PageHeader title={t.draftReorganization} intro={t.draftIntro} back="/desk/reorganizations" />
      <form className="stack" noValidate onSubmit={submit}>
        <Stages names={t.stages} at={stage} />
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        {stage === whatStage && (
          <ReorganizationSteps
            steps={value.steps}
            messages={messages}
            onChange={(steps) => edit({ steps })}
          />
        )}
        {stage === whenStage && <ReorganizationFrame value={value} messages={messages} change={edit} />}
        {stage === checkStage && <ReorganizationCheck form={value} />}
        <div className="row">
          <Button type="submit" busy={isPending}>
            {stage === checkStage ? t.toPreview : t.nextStage}
          </Button>
          {stage > whatStage && (
            <Button look="quiet" onClick={() => go(stage - 1)}>
              {t.stageBefore}
            </Button>
          )}
          {savedAt !== undefined && <span className="soft small">{t.draftKept}</span>}
        </div>
      </form>
    </div>
  )
}
