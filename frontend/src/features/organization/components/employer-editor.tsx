import { useState, type SubmitEvent } from 'react'
import { useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup } from '../../../ui/field'
import type { EmployerKind, NewEmployer } from '../api/employers'
import { organizationTexts } from '../texts'
import { CreditCodeFields } from './credit-code-fields'
import { DivisionField } from './division-field'
import { TextField } from '../../../ui/text-field'

export interface EmployerForm {
  union: Picked | null
  name: string
  kind: EmployerKind
  creditCode: string
  creditCodeReason: string
  divisionCode: string
}

interface EmployerEditorProps {
  draft: string
  initial: EmployerForm
  busy: boolean
  error: unknown
  onSave: (body: NewEmployer, discardDraft: () => void) => void
}

const kinds = ['ORGAN', 'INSTITUTION', 'ENTERPRISE', 'SOCIAL_ORG'] as const satisfies readonly EmployerKind[]

/** Registers an employer or changes one; what is typed is kept on the device until it is saved. */
export function EmployerEditor({ draft, initial, busy, error, onSave }: EmployerEditorProps) {
  const t = useTexts(organizationTexts)
  const { value, change, discard, savedAt } = useDraft(draft, initial)
  const [tried, setTried] = useState(false)
  const problem = error === null ? undefined : toProblem(error)
  const missing: Record<string, string> = {}
  if (!value.union) missing['unionId'] = t.needed
  if (value.name.trim().length < 2) missing['name'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!value.union || Object.keys(missing).length > 0 || busy) return
    const { creditCode, divisionCode } = value
    const body = {
      unionId: value.union.id,
      name: value.name.trim(),
      kind: value.kind,
      ...given({ creditCode, divisionCode, creditCodeReason: value.creditCodeReason.trim() }),
    }
    onSave(body, discard)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <TextField
        name="name"
        label={t.employerName}
        maxLength={200}
        error={messages['name']}
        value={value.name}
        onChange={(name) => change({ name })}
      />
      <ChipGroup
        name="kind"
        label={t.employerKind}
        choices={kinds.map((kind) => ({ value: kind, label: t.employerKinds[kind] }))}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <CreditCodeFields
        code={value.creditCode}
        reason={value.creditCodeReason}
        optional
        error={messages['creditCode']}
        onCode={(creditCode) => change({ creditCode })}
        onReason={(creditCodeReason) => change({ creditCodeReason })}
      />
      <DivisionField
        value={value.divisionCode}
        error={messages['divisionCode']}
        onChange={(divisionCode) => change({ divisionCode })}
      />
      <UnionPicker
        name="unionId"
        label={t.keeper}
        hint={t.keeperHint}
        error={messages['unionId']}
        value={value.union ?? undefined}
        onChange={(picked) => change({ union: picked ?? null })}
      />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.save}
        </Button>
        {savedAt !== undefined && <span className="soft small">{t.draftKept}</span>}
      </div>
    </form>
  )
}
