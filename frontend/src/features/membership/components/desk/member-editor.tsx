import { useMemo, useState, type SubmitEvent } from 'react'
import { useSession } from '../../../../lib/access'
import { draftKey, useDraft } from '../../../../lib/drafts'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Notice } from '../../../../ui/surface'
import { useChangeMember } from '../../api/change-member'
import type { Member } from '../../api/member-to-edit'
import { lifeTexts } from '../../life-texts'
import { MemberConflict } from './member-conflict'
import { MemberFields } from './member-fields'
import { changeOf, formOf, noNumbers, type Numbers } from './member-form-model'

interface MemberEditorProps {
  member: Member
  /** Asks for what somebody else saved meanwhile. */
  onRefetch: () => Promise<Member | undefined>
  onSaved: () => void
}

/** Corrects a file. When somebody was faster both versions are shown; what was typed stays. */
export function MemberEditor({ member, onRefetch, onSaved }: MemberEditorProps) {
  const t = useTexts(lifeTexts)
  const session = useSession()
  const initial = useMemo(() => formOf(member), [member])
  const draft = draftKey(session.member?.id ?? session.name, `member-${member.id}`)
  const { value, change, discard, restored } = useDraft(draft, initial)
  const [numbers, setNumbers] = useState<Numbers>(noNumbers)
  const [tried, setTried] = useState(false)
  const [conflict, setConflict] = useState(false)
  const { mutate, isPending, error } = useChangeMember(member.id)
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && value.name.trim() === '') messages['name'] = t.needName
  const stale = problem?.code === 'CHANGED_MEANWHILE'

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (value.name.trim() === '' || isPending) return
    mutate(
      { etag: `"${value.version}"`, body: changeOf(value, numbers) },
      {
        onSuccess: () => {
          discard()
          onSaved()
        },
        onError: (failed) => {
          if (toProblem(failed).code !== 'CHANGED_MEANWHILE') return
          void onRefetch().then((theirs) => {
            if (!theirs) return
            change({ version: theirs.version })
            setConflict(true)
          })
        },
      },
    )
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {restored && !conflict && (
        <Notice>
          <div className="row between">
            {t.draftRestored}
            <Button look="quiet" onClick={discard}>
              {t.startAnew}
            </Button>
          </div>
        </Notice>
      )}
      <ErrorSummary
        messages={messages}
        overall={stale ? t.conflictTitle : problem?.message}
        requestId={problem?.requestId}
      />
      {conflict && <MemberConflict mine={value} theirs={initial} onTake={change} />}
      <MemberFields
        member={member}
        value={value}
        numbers={numbers}
        errors={messages}
        onChange={change}
        onNumbers={(changes) => setNumbers({ ...numbers, ...changes })}
      />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  )
}
