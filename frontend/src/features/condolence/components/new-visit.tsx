import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useRef, useState, type SubmitEvent } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey, useDraft } from '../../../lib/drafts'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useOnline } from '../../../lib/network'
import { useSearch } from '../../../lib/router'
import { ownerOf } from '../../../lib/session'
import { useKeptFiles } from '../../../lib/vault/kept-files'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Notice } from '../../../ui/surface'
import { visitCheckQuery } from '../api/check-visit'
import { occasionsQuery, type GiftForm } from '../api/list-occasions'
import { recordOperation, type UnsentVisit } from '../api/outbox-operations'
import { decisionOf } from '../api/record-visit'
import { condolenceTexts } from '../texts'
import { DayFields } from './day-fields'
import { DraftNotice, DraftSaved } from './draft-notice'
import { GiftFields } from './gift-fields'
import { asked, ceilingOf, untold } from './health'
import { NoteField } from './note-field'
import { OccasionPicker } from './occasion-picker'
import { OfflinePanel } from './offline-panel'
import { offlineVerdict } from './offline-verdict'
import { PersonPicker } from './person-picker'
import { PhotoTaker } from './photo-taker'
import { RelativeFields } from './relative-fields'
import { useDebounced } from './use-debounced'
import { usePrefill } from './use-prefill'
import { SignedField } from './signed-field'
import { useVisitRecorder } from './use-visit-recorder'
import { VerdictPanel } from './verdict-panel'
import { slotFor, slotOfUnsent } from './visit-drafts'
import {
  asksForRelative,
  emptyForm,
  giftOf,
  missingFields,
  prefilled,
  visitOf,
  type KeptForm,
  type VisitForm,
} from './visit-form'

// fetched after the form is there, so that the form is there sooner
const HealthFields = lazy(() =>
  import('./health-fields').then(({ HealthFields: fields }) => ({ default: fields })),
)
const SignSheet = lazy(() => import('./sign-sheet').then(({ SignSheet: page }) => ({ default: page })))
const VoiceRecorder = lazy(() =>
  import('./voice-recorder').then(({ VoiceRecorder: page }) => ({ default: page })),
)

/** A visit that waits in the outbox and is opened again. */
export interface Reopened {
  entryId: string
  form: KeptForm
  files: Readonly<Record<string, Blob>>
}

interface NewVisitProps {
  /** Where the recorded visit is shown afterwards, and where one that waits. */
  visitsPath: string
  unsentPath: string
  reopened?: Reopened | undefined
}

/** Another member in the address is another visit, with nothing of what was typed or signed for the one before. */
export function NewVisit(props: NewVisitProps) {
  const [search] = useSearch()
  const asked = { draft: search.get('draft') ?? '', member: search.get('member') ?? '' }
  return <VisitInSlot key={`${asked.draft} ${asked.member}`} asked={asked} {...props} />
}

interface Asked {
  draft: string
  member: string
}

function VisitInSlot({ asked, ...props }: NewVisitProps & { asked: Asked }) {
  const owner = ownerOf(useSession())
  const { reopened } = props
  const [slot] = useState(() => (reopened ? slotOfUnsent(reopened.entryId) : slotFor(owner, asked)))
  return <TypedVisit slot={slot} {...props} />
}

/**
 * One scrolling page: whom, what for, when, who went, what was given, a sentence, a photo. Phone and desk share it, with
 * and without a network.
 */
function TypedVisit({ slot, visitsPath, unsentPath, reopened }: NewVisitProps & { slot: string }) {
  const t = useTexts(condolenceTexts)
  const session = useSession()
  const online = useOnline()
  const empty = useMemo(() => reopened?.form ?? emptyForm(session.name, today()), [reopened, session.name])
  const draft = useDraft(draftKey(ownerOf(session), slot), empty)
  const { value, change, discard, savedAt, restored } = draft
  const { files, put: keep, clear } = useKeptFiles(slot, reopened?.files)
  const [told, tell] = useState(reopened?.form.health ?? untold)
  const [tried, setTried] = useState(false)
  const [signing, setSigning] = useState(false)
  // each signing begins on an empty field
  const [signings, setSignings] = useState(0)
  const saved = useRef(false)
  // what was signed or taken belongs to what is typed, so both are kept or neither
  const put = (file: string, content: Blob | null) => {
    // a recording that ends with the page is no part of the next visit
    if (saved.current) return
    keep(file, content)
    change(file === 'receipt' && content ? { signedFor: giftOf(value) } : {})
  }
  const startAnew = () => {
    discard()
    clear()
  }
  const { save, problem, forget, busy } = useVisitRecorder({
    entryId: reopened?.entryId,
    visitsPath,
    unsentPath,
    onSaved: () => {
      saved.current = true
      startAnew()
    },
  })

  const edit = (changes: Partial<VisitForm>) => {
    forget()
    change(changes)
  }
  // whoever signed saw that gift for that person, and signed for no other
  const signed = files['receipt'] !== undefined && value.signedFor === giftOf(value)

  const unionId = value.person?.union.id ?? session.grants[0]?.union.id ?? ''
  const lent = session.grants.every(({ lentBy }) => lentBy !== undefined) ? session.grants[0] : undefined
  const occasions = useQuery(occasionsQuery(unionId, value.occurredOn)).data ?? []
  const rule = occasions.find((candidate) => candidate.occasion === value.occasion)
  const unknown = usePrefill(value, occasions, draft.fill)

  const health = asked(told, rule)
  const visit = visitOf(value, health)
  const check = useQuery(visitCheckQuery(useDebounced(visit, 400), online))
  const missing = tried
    ? Object.fromEntries(missingFields(value).map((field) => [field, t.required[field]]))
    : {}
  const errors = { ...problem?.fieldMessages(), ...missing }
  const refusal = problem && decisionOf(problem)
  const verdict = online && visit && !refusal && !check.error ? check.data : undefined
  const offline = online && !check.error ? undefined : offlineVerdict(value, rule, health)
  const apply = ({ amount, form }: { amount?: string; form?: GiftForm }) =>
    edit({ ...(amount && { amount }), ...(form && { form }) })

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!visit || busy) return
    void save({
      operation: recordOperation,
      record: `visit:${reopened?.entryId ?? crypto.getRandomValues(new Uint32Array(2)).join('-')}`,
      title: t.visitTitle(value.person?.name ?? '', rule?.name ?? value.occasion),
      payload: { visit, form: { ...value, health } } satisfies UnsentVisit<KeptForm>,
      attachments: signed
        ? files
        : Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'receipt')),
    })
  }

  return (
    <>
      <form className="visit-form" noValidate onSubmit={submit}>
        {restored && <DraftNotice savedAt={savedAt} onDiscard={startAnew} />}
        <ErrorSummary messages={errors} overall={problem?.message} requestId={problem?.requestId} />
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
          onChange={(chosen) => {
            tell(untold)
            edit(prefilled(chosen))
          }}
        />
        {rule?.ruled && rule.confidential && <Notice>{t.confidential}</Notice>}
        {asksForRelative(rule) && <RelativeFields value={value} errors={errors} onChange={edit} />}
        {rule?.ruled && (rule.asksIllness === true || rule.surgeryMaxAmount !== undefined) && (
          <Suspense fallback={null}>
            <HealthFields
              value={health}
              asksIllness={rule.asksIllness === true}
              surgeryMax={rule.surgeryMaxAmount}
              errors={errors}
              onChange={(changes) => {
                forget()
                tell({ ...told, ...changes })
                // a lawful maximum that was only filled in follows the operation
                const max = ceilingOf(rule, health.surgery)
                if (changes.surgery !== undefined && value.amount === max)
                  change({ amount: ceilingOf(rule, changes.surgery) ?? '' })
              }}
            />
          </Suspense>
        )}
        <GiftFields value={value} rule={rule} surgery={health.surgery} errors={errors} onChange={edit} />
        {verdict && <VerdictPanel decision={verdict} onApply={apply} />}
        {offline && <OfflinePanel verdict={offline} rule={rule} />}
        <DayFields
          value={value}
          claimMonths={rule?.ruled ? rule.claimMonths : undefined}
          errors={errors}
          onChange={edit}
        />
        <NoteField value={value.note} error={errors['note']} onChange={(note) => edit({ note })} />
        <Suspense fallback={null}>
          <VoiceRecorder value={files['voice'] ?? null} onChange={(voice) => put('voice', voice)} />
        </Suspense>
        <PhotoTaker value={files['photo'] ?? null} onChange={(photo) => put('photo', photo)} />
        {value.person && value.form !== '' && value.form !== 'NONE' && (
          <SignedField
            signed={signed}
            onSign={() => {
              setSignings(signings + 1)
              setSigning(true)
            }}
            onRemove={() => put('receipt', null)}
          />
        )}
        <div className="stack-s">
          <Button type="submit" wide busy={busy}>
            {t.submit}
          </Button>
          <DraftSaved savedAt={savedAt} />
        </div>
      </form>
      {signings > 0 && (
        <Suspense fallback={null}>
          <SignSheet
            key={signings}
            memberName={value.person?.name ?? ''}
            open={signing}
            onClose={() => setSigning(false)}
            onSign={(drawn) => {
              put('receipt', new Blob([JSON.stringify(drawn)], { type: 'application/json' }))
              setSigning(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
