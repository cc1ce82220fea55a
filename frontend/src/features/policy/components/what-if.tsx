import { useState, type SubmitEvent } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem, type ProblemError } from '../../../lib/problem'
import { useWorkingUnion } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup } from '../../../ui/field'
import { Card } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { useCheckPolicy } from '../api/check-policy'
import type { PolicyPack } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { whatIfTexts } from '../what-if-texts'
import { GiftFields } from './gift-fields'
import { LateFields } from './late-fields'
import { SubjectFields } from './subject-fields'
import { subjects, supposedOf, type Subject, type Typed } from './subjects'
import { TourFields } from './tour-fields'
import { Verdict } from './verdict'
import { firstKind, questionOf, startOf, type Kind, type Supposed } from './what-if-form'

const kinds = [
  'CARE',
  'CAMPAIGN',
  'FESTIVAL',
  'HARDSHIP',
  'AID',
  'MUTUAL_AID',
  'EXAMINATION',
  'SANATORIUM',
  'DUES',
  'CONTRIBUTION',
  'LATE_CHARGE',
] as const satisfies readonly Kind[]

const subjectOf = (kind: Kind): Subject | undefined => (kind in subjects ? (kind as Subject) : undefined)

/** Suppose whatever the rules judge: what would those of that day say? */
export function WhatIf({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [kind, setKind] = useState<Kind>(firstKind(pack))
  const [day, setDay] = useState(today())
  const [supposed, setSupposed] = useState<Supposed>(startOf(pack))
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const { mutate, isPending, data, error, reset } = useCheckPolicy()
  const problem = error && toProblem(error)
  const w = useTexts(whatIfTexts)
  const subject = subjectOf(kind)
  const rule = pack.occasions.find(({ occasion }) => occasion === supposed.occasion)
  const { question, missing } = subject
    ? supposedOf(subject, typed, w)
    : questionOf(kind, supposed, t, rule?.asksRelative === true ? w.needRelation : undefined)
  const messages = { ...(problem && faultsWithin(problem)), ...(tried ? missing : {}) }
  const suppose = (change: Partial<Supposed>) => setSupposed({ ...supposed, ...change })

  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!union || Object.keys(missing).length > 0) return
    mutate({ unionId: union.id, occurredOn: day, about: kind, ...question })
  }

  return (
    <Card>
      <form className="stack" noValidate onSubmit={ask} onChange={() => reset()}>
        <div>
          <h2>{t.whatIf}</h2>
          <p className="soft small">{t.whatIfIntro}</p>
        </div>
        {problem && (
          <ErrorSummary messages={messages} overall={problem.message} requestId={problem.requestId} />
        )}
        <UnionPicker name="unionId" label={t.union} value={union} onChange={setUnion} />
        <ChipGroup
          name="kind"
          label={t.questionKind}
          choices={kinds.map((value) => ({ value, label: t.questionKinds[value] }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen)
            setTyped({})
            setTried(false)
          }}
        />
        <TextField name="occurredOn" type="date" label={t.day} value={day} onChange={setDay} />
        {kind === 'CARE' && (
          <GiftFields supposed={supposed} messages={messages} onChange={suppose} pack={pack} />
        )}
        {kind === 'SANATORIUM' && <TourFields supposed={supposed} messages={messages} onChange={suppose} />}
        {subject && (
          <SubjectFields
            subject={subject}
            pack={pack}
            typed={typed}
            messages={messages}
            onChange={setTyped}
          />
        )}
        {kind === 'LATE_CHARGE' && <LateFields supposed={supposed} messages={messages} onChange={suppose} />}
        <div>
          <Button type="submit" busy={isPending}>
            {t.ask}
          </Button>
        </div>
        <div role="status">{data && <Verdict decision={data} />}</div>
      </form>
    </Card>
  )
}

/** A fault within the question of a subject is shown at its own field. */
function faultsWithin(problem: ProblemError): Record<string, string> {
  const within = problem.problem.errors ?? []
  return Object.fromEntries(
    within.map(({ pointer, message }) => [pointer.split('/').at(-1) ?? pointer, message]),
  )
}
