import { useState, type SubmitEvent } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
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
import { GiftFields } from './gift-fields'
import { LateFields } from './late-fields'
import { TourFields } from './tour-fields'
import { Verdict } from './verdict'
import { firstKind, questionOf, startOf, type Kind, type Supposed } from './what-if-form'

const kinds = ['CARE', 'SANATORIUM', 'LATE_CHARGE'] as const satisfies readonly Kind[]

/** Suppose a gift, a tour or a late payment: what would the rules of that day say? */
export function WhatIf({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [kind, setKind] = useState<Kind>(firstKind(pack))
  const [day, setDay] = useState(today())
  const [supposed, setSupposed] = useState<Supposed>(startOf(pack))
  const [tried, setTried] = useState(false)
  const { mutate, isPending, data, error, reset } = useCheckPolicy()
  const problem = error && toProblem(error)
  const { question, missing } = questionOf(kind, supposed, t)
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
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
          onChange={setKind}
        />
        <TextField name="occurredOn" type="date" label={t.day} value={day} onChange={setDay} />
        {kind === 'CARE' && (
          <GiftFields supposed={supposed} messages={messages} onChange={suppose} pack={pack} />
        )}
        {kind === 'SANATORIUM' && <TourFields supposed={supposed} messages={messages} onChange={suppose} />}
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
