import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { ChipGroup } from '../../../../ui/field'
import { AreaField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import {
  useDecideFile,
  useTakeStep,
  type HardshipFile,
  type HardshipStepKind,
} from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'
import { decisions, dated, judged, remedied, works, type Decision, type Work } from '../step-model'
import { ExclusionBoxes } from './exclusion-boxes'
import { CategoryChoice } from './category-choice'

interface StepFormProps {
  file: HardshipFile
  step: HardshipStepKind
  onDone: () => void
}

const empty = {
  reason: '',
  remedy: '',
  contact: '',
  on: '',
  category: '',
  passed: true,
  exclusions: [] as string[],
}

/** One step with what belongs to it; the server's refusals stand where they belong. */
export function StepForm({ file, step, onDone }: StepFormProps) {
  const t = useTexts(hardshipTexts)
  const [typed, setTyped] = useState(empty)
  const work = useTakeStep(file)
  const decide = useDecideFile(file)
  const failed = work.error ?? decide.error
  const problem = failed ? toProblem(failed) : undefined
  const messages = problem?.fieldMessages() ?? {}
  const change = (changes: Partial<typeof empty>) => setTyped({ ...typed, ...changes })
  const settled = {
    onSuccess: () => {
      showToast(t.done(t.steps[step]))
      onDone()
    },
  }
  const submit = () => {
    const words = given({ reason: typed.reason.trim(), remedy: remedied(step) ? typed.remedy.trim() : '' })
    const found = typed.exclusions.length > 0 ? { exclusions: typed.exclusions } : {}
    if (decisions.includes(step as Decision))
      decide.mutate({ answer: step as Decision, ...words, ...found }, settled)
    else if (works.includes(step as Work)) {
      const extra = given({
        on: dated(step) ? typed.on : '',
        contact: typed.contact.trim(),
        category: typed.category,
      })
      const outcome = judged(step) ? { passed: typed.passed } : {}
      work.mutate({ step: step as Work, ...words, ...found, ...extra, ...outcome }, settled)
    }
  }
  return (
    <form
      className="stack-s"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!work.isPending && !decide.isPending) submit()
      }}
    >
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      {judged(step) && (
        <ChipGroup
          name="passed"
          label={t.passed}
          choices={[
            { value: 'YES', label: t.agrees },
            { value: 'NO', label: t.differs },
          ]}
          value={typed.passed ? 'YES' : 'NO'}
          onChange={(value) => change({ passed: value === 'YES' })}
        />
      )}
      {dated(step) && (
        <TextField
          name="on"
          type="date"
          label={t.on}
          error={messages['on']}
          optional
          max={today()}
          value={typed.on}
          onChange={(on) => change({ on })}
        />
      )}
      {['VISIT', 'VERIFY', 'YEARLY_REVIEW', 'SUSPEND'].includes(step) && (
        <ExclusionBoxes
          file={file}
          chosen={typed.exclusions}
          onChange={(exclusions) => change({ exclusions })}
        />
      )}
      {step === 'PUBLISH' && (
        <>
          <CategoryChoice
            file={file}
            error={messages['category']}
            value={typed.category}
            onChange={(category) => change({ category })}
          />
          <TextField
            name="contact"
            label={t.contact}
            error={messages['contact']}
            maxLength={100}
            value={typed.contact}
            onChange={(contact) => change({ contact })}
          />
        </>
      )}
      <AreaField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        error={messages['reason']}
        optional
        maxLength={1000}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      {remedied(step) && (
        <AreaField
          name="remedy"
          label={t.remedy}
          error={messages['remedy']}
          maxLength={1000}
          value={typed.remedy}
          onChange={(remedy) => change({ remedy })}
        />
      )}
      <div>
        <Button type="submit" busy={work.isPending || decide.isPending}>
          {t.send(t.steps[step])}
        </Button>
      </div>
    </form>
  )
}
