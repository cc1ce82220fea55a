import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { mayChange, type Entry } from '../../../lib/outbox/entry'
import { navigate } from '../../../lib/router'
import { ownerOf } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { presentVisit } from '../api/change-visit'
import type { CondolenceVisit } from '../api/get-visit'
import { occasionsQuery } from '../api/list-occasions'
import { changeOperation, recordOf, type UnsentChange } from '../api/outbox-operations'
import { decisionOf } from '../api/record-visit'
import { condolenceDeskTexts } from '../desk-texts'
import { condolenceTexts } from '../texts'
import { changeOf, correctionOf, mergedOnto, missingIn, type Correction } from './correction'
import { CorrectionFields } from './correction-fields'
import { EditConflict } from './edit-conflict'
import { NoteField } from './note-field'
import { useCorrectionSender } from './use-correction-sender'
import { VerdictPanel } from './verdict-panel'

interface EditVisitProps {
  visit: CondolenceVisit
  etag: string
  /** A correction of this visit that waits in the outbox: it is opened again instead of a second one begun. */
  waiting: Entry | undefined
  visitPath: string
  unsentPath: string
}

/** Correcting a visit; what somebody else corrected meanwhile is shown beside one's own and overwritten by nobody. */
export function EditVisit({ visit, etag, waiting, visitPath, unsentPath }: EditVisitProps) {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const session = useSession()
  // what this very form sends is no reason to begin anew
  const [held] = useState(waiting)
  const [began] = useState(() => beginning(visit, etag, held))
  const [tried, setTried] = useState(false)
  const key = draftKey(ownerOf(session), `visit-${visit.id}`)
  const { value, change, discard } = useDraft<Begun>(key, began)
  const { typed, base } = value
  // a draft or a waiting correction may rest on what has been corrected since
  const [theirs, setTheirs] = useState(
    base.etag === etag ? held?.refusal && presentVisit(held.refusal.problem) : visit,
  )
  const leave = (to: string, message: string) => {
    discard()
    navigate(to, { replace: true })
    showToast(message)
  }
  const { save, problem, busy, forget } = useCorrectionSender({
    entryId: held?.id,
    onDelivered: () => leave(visitPath, t.corrected),
    onWaiting: () => leave(unsentPath, words.correctionSaved),
    onOutdated: setTheirs,
  })
  const occasions = useQuery(occasionsQuery(visit.union.id, typed.occurredOn)).data
  const rule = occasions?.find(({ occasion }) => occasion === visit.occasion)
  const next = changeOf(typed, base.familyMemberId)
  const refusal = problem && decisionOf(problem)
  const missing = tried ? missingIn(typed).map((field) => [field, words.required[field]]) : []
  const errors = { ...problem?.fieldMessages(), ...(Object.fromEntries(missing) as Record<string, string>) }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!next || theirs || busy) return
    void save({
      operation: changeOperation,
      record: recordOf(visit.id),
      title: t.correctTitle(words.visitTitle(visit.member.name, visit.occasionName)),
      payload: { visitId: visit.id, change: next, typed } satisfies UnsentChange<Correction>,
      base: { version: base.etag, body: base },
    })
  }

  const goOn = (present: CondolenceVisit, taken: Correction) => {
    change({ typed: taken, base: basedOn(present, `"${present.version}"`) })
    setTheirs(undefined)
    forget()
  }

  const correct = (changes: Partial<Correction>) => change({ typed: { ...typed, ...changes } })

  if (held && !mayChange(held)) return <Notice>{words.correctionOnItsWay}</Notice>
  return (
    <form className="visit-form" noValidate onSubmit={submit}>
      {theirs ? (
        <EditConflict
          read={base.read}
          mine={typed}
          present={theirs}
          onResolved={(choices) =>
            goOn(theirs, { ...mergedOnto(base.read, typed, correctionOf(theirs)), ...choices })
          }
        />
      ) : (
        <ErrorSummary messages={errors} overall={problem?.message} requestId={problem?.requestId} />
      )}
      {refusal && <VerdictPanel decision={refusal} />}
      <CorrectionFields
        value={typed}
        rule={rule?.ruled ? rule : undefined}
        errors={errors}
        onChange={correct}
      />
      <NoteField value={typed.note} error={errors['note']} onChange={(note) => correct({ note })} />
      <Button type="submit" wide busy={busy}>
        {t.saveCorrection}
      </Button>
    </form>
  )
}

/** What a correction rests on. */
interface Base {
  read: Correction
  etag: string
  familyMemberId: string | undefined
}

/** The draft: what was typed, and on which version, so that it is never sent on top of one that was not seen. */
interface Begun {
  typed: Correction
  base: Base
}

function basedOn(visit: CondolenceVisit, etag: string): Base {
  return { read: correctionOf(visit), etag, familyMemberId: visit.familyMemberId }
}

/** From the visit as it is, or from the correction that waits with what it rests on. */
function beginning(visit: CondolenceVisit, etag: string, waiting: Entry | undefined): Begun {
  if (!waiting?.base) return { typed: correctionOf(visit), base: basedOn(visit, etag) }
  return { typed: (waiting.payload as UnsentChange<Correction>).typed, base: waiting.base.body as Base }
}
