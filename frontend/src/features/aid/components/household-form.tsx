import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import type { ProblemError } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import type { HardshipFile, HouseholdInput } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'
import { HardshipPart } from './hardship-part'
import { householdOf, missing, nothingTyped, partOf, typedFrom, type Numbers } from './household-model'
import { MembersPart } from './members-part'
import { MoneyPart } from './money-part'
import { CheckPart } from './check-part'

interface HouseholdFormProps {
  /** What is there already; absent for a new file. */
  file: HardshipFile | undefined
  busy: boolean
  problem: ProblemError | undefined
  onSave: (household: HouseholdInput, saved: () => void) => void
}

const parts = [MembersPart, MoneyPart, HardshipPart, CheckPart] as const

/** The household in four steps; what was typed stays on the device for a week, numbers do not. */
export function HouseholdForm({ file, busy, problem, onSave }: HouseholdFormProps) {
  const t = useTexts(hardshipTexts)
  const session = useSession()
  const key = draftKey(session.member?.id ?? session.name, `household.${file?.id ?? 'new'}`)
  const draft = useDraft(key, file ? typedFrom(file) : nothingTyped)
  const [numbers, setNumbers] = useState<Numbers>({})
  const [at, setAt] = useState(0)
  const [tried, setTried] = useState(false)
  const lacking = missing(draft.value)
  const here = [...lacking].filter((name) => partOf(name) === at)
  const own = tried ? Object.fromEntries(here.map((name) => [name, t.needed])) : {}
  const messages = { ...problem?.fieldMessages(), ...own }
  const Part = parts[at] ?? CheckPart
  const last = at === parts.length - 1
  const onwards = () => {
    const stays = [...lacking].some((name) => last || partOf(name) === at)
    setTried(stays)
    if (stays) return
    if (last) onSave(householdOf(draft.value, numbers), draft.discard)
    else setAt(at + 1)
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onwards()
      }}
    >
      <div>
        <p className="soft small">{t.step(at + 1, parts.length)}</p>
        <h2>{t.wizard[at]}</h2>
      </div>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <Part
        typed={draft.value}
        change={draft.change}
        numbers={numbers}
        setNumber={(of, number) => setNumbers({ ...numbers, [of]: number })}
        messages={messages}
        file={file}
      />
      <div className="row">
        <Button type="submit" busy={busy}>
          {last ? t.saveDraft : t.next}
        </Button>
        {at > 0 && (
          <Button look="quiet" onClick={() => setAt(at - 1)}>
            {t.previous}
          </Button>
        )}
      </div>
    </form>
  )
}
