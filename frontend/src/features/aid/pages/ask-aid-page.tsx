import { useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { AmountField, ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { AreaField, TextField } from '../../../ui/text-field'
import { useAsk } from '../api/my-cases'
import { caseTexts } from '../case-texts'
import { asked, asksCost, emptyAsk, missingOf } from '../components/ask-draft'

const kinds = ['LIVING', 'MEDICAL', 'SCHOOLING', 'SERIOUS_ILLNESS', 'ACCIDENT'] as const
const stages = ['HIGHER', 'SENIOR_SECONDARY'] as const

/** Asking for help: nothing typed is lost, and documents are added on the next page. */
export default function AskAidPage() {
  const t = useTexts(caseTexts)
  const session = useSession()
  const { value, change, discard, restored } = useDraft(
    draftKey(session.member?.id ?? session.name, 'aid'),
    emptyAsk,
  )
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAsk()
  const problem = error && toProblem(error)
  const missing = missingOf(value, t)
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || isPending) return
    mutate(asked(value), {
      onSuccess: ({ id }) => {
        discard()
        navigate(`/m/aid/${id}`)
      },
    })
  }
  return (
    <>
      <PageHeader title={t.newTitle} intro={t.draftKept} back="/m/aid" />
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="kind"
          label={t.typeKind}
          choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
        <AreaField
          name="need"
          label={t.typeNeed}
          hint={t.typeNeedHint}
          error={messages['need']}
          rows={5}
          maxLength={2000}
          value={value.need}
          onChange={(need) => change({ need })}
        />
        {asksCost(value.kind) && (
          <AmountField
            name="cost"
            label={t.typeCost}
            error={messages['cost']}
            value={value.cost}
            onChange={(cost) => change({ cost })}
          />
        )}
        {value.kind === 'SCHOOLING' && (
          <>
            <TextField
              name="pupil"
              label={t.typePupil}
              error={messages['pupil']}
              maxLength={60}
              value={value.pupil}
              onChange={(pupil) => change({ pupil })}
            />
            <TextField
              name="birthDate"
              label={t.typeBirth}
              type="date"
              error={messages['birthDate']}
              value={value.birthDate}
              onChange={(birthDate) => change({ birthDate })}
            />
            <ChipGroup
              name="stage"
              label={t.typeStage}
              choices={stages.map((stage) => ({ value: stage, label: t.stages[stage] }))}
              value={value.stage}
              onChange={(stage) => change({ stage })}
            />
            <AmountField
              name="otherFunding"
              label={t.typeOther}
              optional
              value={value.otherFunding}
              onChange={(otherFunding) => change({ otherFunding })}
            />
          </>
        )}
        <AmountField
          name="requested"
          label={t.typeRequested}
          error={messages['requested']}
          value={value.requested}
          onChange={(requested) => change({ requested })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={value.mayRefer}
            onChange={(event) => change({ mayRefer: event.target.checked })}
          />
          <span>{t.mayRefer}</span>
        </label>
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.saveDraft}
          </Button>
          {restored && (
            <Button look="quiet" onClick={discard}>
              {t.discard}
            </Button>
          )}
        </div>
      </form>
    </>
  )
}
