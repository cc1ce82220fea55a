import { useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { PageHeader } from '../../../ui/page'
import { useAsk } from '../api/my-cases'
import { caseTexts } from '../case-texts'
import { asked, emptyAsk, missingOf } from '../components/ask-draft'
import { AskFields } from '../components/ask-fields'
import { AskedUntil } from '../components/asked-until'

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
        <AskedUntil kind={value.kind} />
        <AskFields value={value} change={change} messages={messages} />
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
