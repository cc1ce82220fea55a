import { useMemo, useState, type SubmitEvent } from 'react'
import { useSession } from '../../../../lib/access'
import { draftKey, useDraft } from '../../../../lib/drafts'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { navigate } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { showToast } from '../../../../ui/toast'
import { presentVisit, useChangeVisit } from '../../api/change-visit'
import type { CondolenceVisit } from '../../api/get-visit'
import { decisionOf } from '../../api/record-visit'
import { condolenceDeskTexts } from '../../desk-texts'
import { condolenceTexts } from '../../texts'
import { changeOf, correctionOf, mergedOnto, missingIn, type Correction } from '../correction'
import { CorrectionFields } from './correction-fields'
import { EditConflict } from './edit-conflict'
import { VerdictPanel } from '../verdict-panel'

/** Correcting a visit; what somebody else corrected meanwhile is shown beside one's own and overwritten by nobody. */
export function EditVisit({ visit, etag }: { visit: CondolenceVisit; etag: string }) {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const session = useSession()
  const [base, setBase] = useState({ read: correctionOf(visit), etag, visit })
  const [theirs, setTheirs] = useState<CondolenceVisit>()
  const [tried, setTried] = useState(false)
  const key = draftKey(session.member?.id ?? session.name, `visit-${visit.id}`)
  const empty = useMemo(() => correctionOf(visit), [visit])
  const { value, change, discard } = useDraft<Correction>(key, empty)
  const sending = useChangeVisit()
  const problem = sending.error ? toProblem(sending.error) : undefined
  const next = changeOf(value, base.visit.familyMemberId)
  const refusal = problem && decisionOf(problem)
  const missing = tried ? missingIn(value).map((field) => [field, words.required[field]]) : []
  const errors = { ...problem?.fieldMessages(), ...(Object.fromEntries(missing) as Record<string, string>) }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!next || theirs || sending.isPending) return
    sending.mutate(
      { visitId: visit.id, etag: base.etag, change: next },
      {
        onSuccess: () => {
          discard()
          navigate(`/desk/visits/${visit.id}`)
          showToast(t.corrected)
        },
        onError: (error) => setTheirs(presentVisit(toProblem(error))),
      },
    )
  }

  const goOn = (present: CondolenceVisit, taken: Correction) => {
    change(taken)
    setBase({ read: correctionOf(present), etag: `"${present.version}"`, visit: present })
    setTheirs(undefined)
    sending.reset()
  }

  return (
    <form className="visit-form" noValidate onSubmit={submit}>
      {theirs ? (
        <EditConflict
          read={base.read}
          mine={value}
          present={theirs}
          onResolved={(choices) =>
            goOn(theirs, { ...mergedOnto(base.read, value, correctionOf(theirs)), ...choices })
          }
        />
      ) : (
        <ErrorSummary messages={errors} overall={problem?.message} requestId={problem?.requestId} />
      )}
      {refusal && <VerdictPanel decision={refusal} />}
      <CorrectionFields value={value} errors={errors} onChange={change} />
      <FormField name="note" label={words.note} optional>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            maxLength={2000}
            value={value.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </FormField>
      <Button type="submit" wide busy={sending.isPending}>
        {t.saveCorrection}
      </Button>
    </form>
  )
}
