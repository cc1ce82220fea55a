import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Loaded } from '../../../../ui/states'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { objectionsQuery, useDecideObjection, type NoticeObjection } from '../../api/public-notices'
import { hardshipTexts } from '../../hardship-texts'

/** The objections to one notice, with a decision where the reader's hands are free. */
export function ObjectionList({ noticeId }: { noticeId: string }) {
  const t = useTexts(hardshipTexts)
  const objections = useQuery(objectionsQuery(noticeId))
  return (
    <Loaded of={objections} heights={[3]}>
      {({ items }) => (
        <ul className="hardship-lines" aria-label={t.objections}>
          {items.map((objection) => (
            <li key={objection.id}>
              <Objection noticeId={noticeId} objection={objection} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

function Objection({ noticeId, objection }: { noticeId: string; objection: NoticeObjection }) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  return (
    <div className="stack-s">
      <p>
        <strong>{objection.by}</strong>：{objection.reason}{' '}
        <span className="soft small">
          {formatDateTime(objection.at, language)} · {t.objectionStates[objection.status]}
        </span>
      </p>
      {objection.decisionReason !== undefined && (
        <p className="small">
          {t.by(objection.decidedBy ?? '')}：{objection.decisionReason}
        </p>
      )}
      {objection.mayDecide && <DecideForm noticeId={noticeId} objectionId={objection.id} />}
    </div>
  )
}

function DecideForm({ noticeId, objectionId }: { noticeId: string; objectionId: string }) {
  const t = useTexts(hardshipTexts)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useDecideObjection(noticeId, objectionId)
  const problem = error ? toProblem(error) : undefined
  const reason = typed.trim()
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && reason.length < 2) messages['reason'] = t.needed
  const decide = (uphold: boolean) => {
    setTried(true)
    if (reason.length < 2) return
    mutate({ uphold, reason }, { onSuccess: () => showToast(t.decided) })
  }
  return (
    <div className="stack-s">
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <AreaField
        name="reason"
        label={t.reason}
        error={messages['reason']}
        maxLength={1000}
        rows={2}
        value={typed}
        onChange={setTyped}
      />
      <div className="row">
        <Button busy={isPending} onClick={() => decide(false)}>
          {t.dismiss}
        </Button>
        <Button look="secondary" busy={isPending} onClick={() => decide(true)}>
          {t.uphold}
        </Button>
      </div>
    </div>
  )
}
