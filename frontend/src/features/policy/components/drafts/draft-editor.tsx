import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { draftKey, useDraft } from '../../../../lib/drafts'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { TextField } from '../../../../ui/text-field'
import { useChangeDraft, type PolicyDraft, type PolicyDraftChange } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'
import { addedOf, changeOf, faultsByPath, isUntouched, noEdits, type Edits } from './draft-edits'
import { NewRule } from './new-rule'
import { NewSource } from './new-source'
import { QuestionList } from './question-list'
import { ValueGroups } from './value-groups'

/** Every value of the draft as a field; only what is typed is sent, and it is kept until then. */
export function DraftEditor({ draft, names }: { draft: PolicyDraft; names: ReadonlyMap<string, string> }) {
  const t = useTexts(draftTexts)
  const session = useSession()
  const kept = useDraft<Edits>(
    draftKey(session.member?.id ?? session.name, `policy-draft-${draft.id}`),
    noEdits,
  )
  const edits = kept.value
  const [sent, setSent] = useState<PolicyDraftChange>({})
  const { mutate, isPending, error } = useChangeDraft(draft)
  const problem = error && toProblem(error)
  const faults = faultsByPath(problem?.problem.errors ?? [], sent)
  const sources = [...new Set([...draft.sources.map(({ name }) => name), ...Object.keys(edits.sources)])]
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isUntouched(edits)) return
        const change = changeOf(edits)
        setSent(change)
        mutate(change, { onSuccess: kept.discard })
      }}
    >
      <h2>{t.editor}</h2>
      {problem && <ErrorSummary messages={faults} overall={problem.message} requestId={problem.requestId} />}
      <TextField
        name="title"
        label={t.title}
        maxLength={300}
        value={edits.title === '' ? (draft.title ?? '') : edits.title}
        onChange={(title) => kept.change({ title })}
      />
      <NewSource onAdd={(source) => kept.change({ sources: { ...edits.sources, [source.name]: source } })} />
      <NewRule
        names={names}
        sources={sources}
        onAdd={(values) => kept.change({ values: { ...edits.values, ...values } })}
      />
      <ValueGroups
        values={[...draft.values, ...addedOf(edits, draft.values)]}
        names={names}
        edits={edits}
        sources={sources}
        faults={faults}
        onType={(path, typed) => kept.change({ values: { ...edits.values, [path]: typed } })}
      />
      <QuestionList
        questions={draft.questions}
        accepted={edits.accepted}
        onAccept={(accepted) => kept.change({ accepted })}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  )
}
