import { useTexts } from '../../../lib/i18n'
import { UnionPicker } from '../../../ui/desk/pickers'
import { organizationTexts } from '../texts'
import type { ReorganizationForm } from './reorganization-form-model'
import { TextField } from '../../../ui/text-field'

interface ReorganizationFrameProps {
  value: ReorganizationForm
  messages: Readonly<Record<string, string>>
  change: (changes: Partial<ReorganizationForm>) => void
}

/** From which day, by which document, and what it is called. */
export function ReorganizationFrame({ value, messages, change }: ReorganizationFrameProps) {
  const t = useTexts(organizationTexts)
  return (
    <>
      <TextField
        name="effectiveOn"
        label={t.effectiveOn}
        hint={t.effectiveOnHint}
        type="date"
        error={messages['effectiveOn']}
        value={value.effectiveOn}
        onChange={(effectiveOn) => change({ effectiveOn })}
      />
      <TextField
        name="documentNumber"
        label={t.documentNumber}
        hint={t.documentNumberHint}
        maxLength={100}
        optional
        error={messages['documentNumber']}
        value={value.documentNumber}
        onChange={(documentNumber) => change({ documentNumber })}
      />
      <TextField
        name="title"
        label={t.reorganizationTitle}
        maxLength={200}
        error={messages['title']}
        value={value.title}
        onChange={(title) => change({ title })}
      />
      <UnionPicker
        name="unionId"
        label={t.reorganizationUnder}
        hint={t.reorganizationUnderHint}
        error={messages['unionId']}
        value={value.union ?? undefined}
        onChange={(picked) => change({ union: picked ?? null })}
      />
    </>
  )
}
