import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Card } from '../../../../ui/surface'
import { TextField } from '../../../../ui/text-field'
import { useDecideDraft, useSubmitDraft, type PolicyDraft } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'

/** The maker hands it in with the day from which it shall rule, or withdraws it. */
export function HandIn({ draft }: { draft: PolicyDraft }) {
  const t = useTexts(draftTexts)
  const [startsOn, setStartsOn] = useState(draft.startsOn ?? today())
  const [note, setNote] = useState(draft.note ?? '')
  const submit = useSubmitDraft(draft)
  const withdraw = useDecideDraft(draft)
  const error = submit.error ?? withdraw.error
  const problem = error && toProblem(error)
  const messages = problem?.fieldMessages() ?? {}
  return (
    <Card>
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit.mutate({ startsOn, ...(note !== '' && { note }) })
        }}
      >
        <h2>{t.handIn}</h2>
        <p className="soft small">{t.handInIntro}</p>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <TextField
          name="startsOn"
          type="date"
          label={t.startsOn}
          {...(draft.change === 'ADOPTION' && { hint: t.startsEarlier })}
          error={messages['startsOn']}
          value={startsOn}
          onChange={setStartsOn}
        />
        <TextField name="note" label={t.note} optional maxLength={500} value={note} onChange={setNote} />
        <div className="row">
          <Button type="submit" busy={submit.isPending}>
            {t.handInNow}
          </Button>
          <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(t.withdrawn)}>
            {t.withdraw}
          </Button>
        </div>
      </form>
    </Card>
  )
}
