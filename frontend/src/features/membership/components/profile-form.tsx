import { useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { showToast } from '../../../ui/toast'
import { AreaField } from '../../../ui/text-field'
import { useAskForProfileChange, type MyProfile, type ProfileField } from '../api/profile'
import { profileTexts } from '../profile-texts'
import { ProfileFieldInput } from './profile-field-input'
import { nothingTyped, requestOf, type Typed } from './profile-model'

/** Numbers are typed anew each time: they are never stored on the device. */
const noNumbers = { ID_NUMBER: '', PHONE: '' }

interface ProfileFormProps {
  profile: MyProfile
  /** Fields that wait in a request already. */
  waiting: ReadonlySet<ProfileField>
}

export function ProfileForm({ profile, waiting }: ProfileFormProps) {
  const t = useTexts(profileTexts)
  const session = useSession()
  const draft = useDraft(draftKey(session.member?.id ?? session.name, 'profile'), nothingTyped)
  const [numbers, setNumbers] = useState(noNumbers)
  const [missing, setMissing] = useState(false)
  const { mutate, isPending, error } = useAskForProfileChange()
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  const typed: Typed = { ...draft.value, ...numbers }
  const set = (field: ProfileField, text: string) => {
    if (field === 'ID_NUMBER' || field === 'PHONE') setNumbers({ ...numbers, [field]: text })
    else draft.change({ [field]: text })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const body = requestOf(typed)
    setMissing(!body)
    if (!body || isPending) return
    mutate(body, {
      onSuccess: ({ changed, request }) => {
        draft.discard()
        setNumbers(noNumbers)
        showToast(request ? t.submitted : t.changedAtOnce(changed.map((field) => t.fields[field]).join('、')))
      },
    })
  }
  return (
    <form className="stack" noValidate onSubmit={submit} aria-labelledby="correct">
      <div>
        <h2 id="correct">{t.correct}</h2>
        <p className="soft small">{t.correctHint}</p>
      </div>
      <ErrorSummary
        messages={messages}
        overall={missing ? t.nothing : problem?.message}
        requestId={problem?.requestId}
      />
      {profile.fields
        .filter(({ mode }) => mode !== 'CLOSED')
        .map((rule) => (
          <ProfileFieldInput
            key={rule.field}
            rule={rule}
            waiting={waiting.has(rule.field)}
            value={typed[rule.field]}
            messages={messages}
            onChange={(text) => set(rule.field, text)}
          />
        ))}
      <AreaField
        name="note"
        label={t.note}
        hint={t.noteHint}
        error={messages['note']}
        optional
        rows={2}
        maxLength={500}
        value={typed.note}
        onChange={(typed) => draft.change({ note: typed })}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t.send}
        </Button>
      </div>
    </form>
  )
}
