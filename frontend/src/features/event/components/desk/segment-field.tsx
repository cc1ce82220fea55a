import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { FormField } from '../../../../ui/field'
import { segmentChoicesQuery } from '../../api/list-segments'
import { eventDeskTexts } from '../../desk-texts'
import type { EventForm } from './event-form-model'

interface SegmentFieldProps {
  value: EventForm['segment']
  error: string | undefined
  onChange: (segment: EventForm['segment']) => void
}

/** For whom an activity is: all members of its union, or those of one segment, whose rule is shown. */
export function SegmentField({ value, error, onChange }: SegmentFieldProps) {
  const t = useTexts(eventDeskTexts)
  const { data } = useQuery(segmentChoicesQuery)
  const choices = data?.items ?? []
  const chosen = choices.find(({ id }) => id === value?.id)
  // a segment that was deleted since is still the one the activity was published for
  const gone = value !== null && chosen === undefined ? [value] : []
  return (
    <FormField name="segmentId" label={t.forWhom} hint={chosen?.sentence ?? t.forWhomHint} error={error}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value?.id ?? ''}
          onChange={(event) => onChange(choices.find(({ id }) => id === event.target.value) ?? null)}
        >
          <option value="">{t.forAll}</option>
          {[...gone, ...choices].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
