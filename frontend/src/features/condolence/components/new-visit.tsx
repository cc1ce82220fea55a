import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { formatDateTime, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { FormField } from '../../../ui/field'
import { Notice } from '../../../ui/surface'
import { visitCheckQuery } from '../api/check-visit'
import { occasionsQuery, type GiftForm } from '../api/list-occasions'
import { decisionOf } from '../api/record-visit'
import { condolenceTexts } from '../texts'
import { DayFields } from './day-fields'
import { GiftFields } from './gift-fields'
import { OccasionPicker } from './occasion-picker'
import { PersonPicker } from './person-picker'
import { PhotoTaker } from './photo-taker'
import { RelativeFields } from './relative-fields'
import { useDebounced } from './use-debounced'
import { usePrefill } from './use-prefill'
import { useVisitRecorder } from './use-visit-recorder'
import { VerdictPanel } from './verdict-panel'
import {
  asksForRelative,
  emptyForm,
  missingFields,
  prefilled,
  visitDraftName,
  visitOf,
  type VisitForm,
} from './visit-form'

/**
 * One scrolling page: whom, what for, when, who went, what was given, a sentence, a photo. Phone and desk share it;
 * `visitsPath` is where the recorded visit is shown afterwards.
 */
export function NewVisit({ visitsPath }: { visitsPath: string }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  const session = useSession()
  const key = draftKey(session.member?.id ?? session.name, visitDraftName)
  const empty = useMemo(() => emptyForm(session.name, today()), [session.name])
  const { value, change, discard, savedAt, restored } = useDraft(key, empty)
  const [photo, setPhoto] = useState<Blob | null>(null)
  const [tried, setTried] = useState(false)
  const { save, problem, forget, busy } = useVisitRecorder(key, visitsPath, discard)

  const edit = (changes: Partial<VisitForm>) => {
    forget()
    change(changes)
  }

  const unionId = value.person?.union.id ?? session.grants[0]?.union.id ?? ''
  const lent = session.grants.every(({ lentBy }) => lentBy !== undefined) ? session.grants[0] : undefined
  const occasions = useQuery(occasionsQuery(unionId, value.occurredOn)).data ?? []
  const rule = occasions.find((candidate) => candidate.occasion === value.occasion)
  const unknown = usePrefill(value, occasions, change)

  const visit = visitOf(value)
  const check = useQuery(visitCheckQuery(useDebounced(visit, 400)))
  const missing = tried
    ? Object.fromEntries(missingFields(value).map((field) => [field, t.required[field]]))
    : {}
  const errors = { ...problem?.fieldMessages(), ...missing }
  const refusal = problem && decisionOf(problem)
  const verdict = visit && !refusal ? check.data : undefined
  const apply = ({ amount, form }: { amount?: string; form?: GiftForm }) =>
    edit({ ...(amount && { amount }), ...(form && { form }) })

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (visit && !busy) void save(visit, photo)
  }

  return (
    <form className="visit-form" noValidate onSubmit={submit}>
      {restored && savedAt !== undefined && (
        <Notice>
          <div className="row between">
            {t.restored(formatDateTime(new Date(savedAt).toISOString(), language))}
            <Button look="quiet" onClick={discard}>
              {t.startAnew}
            </Button>
          </div>
        </Notice>
      )}
      <ErrorSummary
        messages={errors}
        overall={problem ? problem.message : undefined}
        requestId={problem?.requestId}
      />
      {refusal && <VerdictPanel decision={refusal} onApply={apply} />}
      {lent && <Notice>{t.lentNote(lent.lentBy ?? '', lent.amountLimit ?? '')}</Notice>}
      {unknown && !value.person && <Notice>{t.personUnknown}</Notice>}
      <PersonPicker
        value={value.person}
        error={errors['memberId']}
        onChange={(person) => edit({ person, familyMemberId: '' })}
      />
      <OccasionPicker
        rules={occasions}
        value={value.occasion}
        error={errors['occasion']}
        onChange={(chosen) => edit(prefilled(chosen))}
      />
      {rule?.ruled && rule.confidential && <Notice>{t.confidential}</Notice>}
      {asksForRelative(rule) && <RelativeFields value={value} errors={errors} onChange={edit} />}
      <DayFields value={value} errors={errors} onChange={edit} />
      <GiftFields value={value} rule={rule} errors={errors} onChange={edit} />
      {verdict && <VerdictPanel decision={verdict} onApply={apply} />}
      <FormField name="note" label={t.note} error={errors['note']} optional>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            maxLength={2000}
            placeholder={t.notePlaceholder}
            value={value.note}
            onChange={(event) => edit({ note: event.target.value })}
          />
        )}
      </FormField>
      <PhotoTaker value={photo} onChange={setPhoto} />
      <div className="stack-s">
        <Button type="submit" wide busy={busy}>
          {t.submit}
        </Button>
        {savedAt !== undefined && (
          <p className="soft small">{t.savedAt(formatDateTime(new Date(savedAt).toISOString(), language))}</p>
        )}
      </div>
    </form>
  )
}
