import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup, FormField } from '../../../ui/field'
import { showToast } from '../../../ui/toast'
import { useSaveFamilyMember, type FamilyMember, type FamilyPurpose } from '../api/family'
import { familyTexts } from '../family-texts'
import { emptyFamily, entryOf, formOf, neededDetails, relationsFor } from './family-model'
import { PurposeChoice } from './purpose-choice'

interface FamilyFormProps {
  purposes: readonly FamilyPurpose[]
  /** Who is changed; nobody when somebody new is entered. */
  held?: FamilyMember | undefined
  onDone: () => void
}

/** Purposes first: they decide what is asked for at all. */
export function FamilyForm({ purposes, held, onDone }: FamilyFormProps) {
  const t = useTexts(familyTexts)
  const [form, setForm] = useState(() => (held ? formOf(held) : emptyFamily))
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useSaveFamilyMember(held)
  const problem = error && toProblem(error)
  const details = neededDetails(form, purposes)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && form.purposes.length === 0) messages['purposes'] = t.needPurpose
  if (tried && form.relation === '') messages['relation'] = t.needText
  for (const name of ['name', ...details] as const) {
    if (tried && form[name].trim() === '') messages[name] = t.needText
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const body = entryOf(form, purposes)
    if (!body || isPending) return
    mutate(body, {
      onSuccess: () => {
        showToast(t.saved)
        onDone()
      },
    })
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <PurposeChoice
        purposes={purposes}
        value={form.purposes}
        error={messages['purposes']}
        onChange={(chosen) => {
          const next = { ...form, purposes: chosen }
          const fits = form.relation !== '' && relationsFor(next, purposes).includes(form.relation)
          setForm({ ...next, relation: fits ? form.relation : '' })
        }}
      />
      {form.purposes.length > 0 && (
        <ChipGroup
          name="relation"
          label={t.relation}
          choices={relationsFor(form, purposes).map((value) => ({ value, label: t.relations[value] }))}
          value={form.relation}
          error={messages['relation']}
          onChange={(relation) => setForm({ ...form, relation })}
        />
      )}
      {(['name', ...details] as const).map((name) => (
        <FormField
          key={name}
          name={name}
          label={t[name]}
          hint={name === 'birthMonth' ? t.birthMonthHint : undefined}
          error={messages[name]}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type={name === 'birthMonth' ? 'month' : 'text'}
              autoComplete="off"
              maxLength={name === 'school' ? 100 : 60}
              value={form[name]}
              onChange={(event) => setForm({ ...form, [name]: event.target.value })}
            />
          )}
        </FormField>
      ))}
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t.save}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
