import { useLanguage, useTexts } from '../../../../lib/i18n'
import { UnionPicker } from '../../../../ui/desk/pickers'
import { ChipGroup, FormField } from '../../../../ui/field'
import type { EventKind } from '../../api/list-managed-events'
import { eventDeskTexts } from '../../desk-texts'
import type { DayWindow, EventForm } from './event-form-model'
import { SegmentField } from './segment-field'
import { windowText } from './window-text'

export const kinds = [
  'OUTING',
  'SPORT',
  'CULTURE',
  'TRAINING',
  'CONTEST',
  'CARE',
  'MEETING',
  'VOLUNTEER',
  'SOCIAL',
  'OTHER',
] as const satisfies readonly EventKind[]

interface EventFieldsProps {
  value: EventForm
  windows: readonly DayWindow[]
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<EventForm>) => void
}

type TimeField = 'startsAt' | 'endsAt' | 'registrationOpensAt' | 'registrationClosesAt'

export function EventFields({ value, windows, errors, onChange }: EventFieldsProps) {
  const t = useTexts(eventDeskTexts)
  const language = useLanguage()
  const time = (name: TimeField, label: string) => (
    <FormField name={name} label={label} error={errors[name]}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="datetime-local"
          value={value[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </FormField>
  )
  return (
    <>
      <FormField name="title" label={t.formTitle} hint={t.formTitleHint} error={errors['title']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={120}
            value={value.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </FormField>
      <ChipGroup
        name="kind"
        label={t.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        value={value.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <UnionPicker
        name="unionId"
        label={t.formUnion}
        hint={t.formUnionHint}
        error={errors['unionId']}
        value={value.union ?? undefined}
        onChange={(union) => onChange({ union: union ?? null })}
      />
      <SegmentField
        value={value.segment}
        error={errors['segmentId']}
        onChange={(segment) => onChange({ segment: segment && { id: segment.id, name: segment.name } })}
      />
      {windows.length > 0 && <p className="field-hint">{t.windowHint(windowText(windows, language))}</p>}
      <div className="form-pair">
        {time('startsAt', t.startsAt)}
        {time('endsAt', t.endsAt)}
      </div>
      <div className="form-pair">
        {time('registrationOpensAt', t.opensAt)}
        {time('registrationClosesAt', t.closesAt)}
      </div>
      <FormField name="place" label={t.formPlace} error={errors['place']} optional>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={200}
            value={value.place}
            onChange={(event) => onChange({ place: event.target.value })}
          />
        )}
      </FormField>
      <FormField name="capacity" label={t.capacity} hint={t.capacityHint} error={errors['capacity']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input year-input"
            inputMode="numeric"
            maxLength={6}
            value={value.capacity}
            onChange={(event) => onChange({ capacity: event.target.value.normalize('NFKC').trim() })}
          />
        )}
      </FormField>
      <label className="check">
        <input
          type="checkbox"
          checked={value.waitingList}
          onChange={(event) => onChange({ waitingList: event.target.checked })}
        />
        <span>
          {t.waitingList}
          <br />
          <span className="soft small">{t.waitingListHint}</span>
        </span>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={value.walkIns}
          onChange={(event) => onChange({ walkIns: event.target.checked })}
        />
        <span>
          {t.walkIns}
          <br />
          <span className="soft small">{t.walkInsHint}</span>
        </span>
      </label>
      <FormField
        name="summary"
        label={t.formSummary}
        hint={t.formSummaryHint}
        error={errors['summary']}
        optional
      >
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            maxLength={4000}
            value={value.summary}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}
