import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup, FormField } from '../../../ui/field'
import type { ImportMissing, ImportMode } from '../api/get-import'
import { rosterTexts } from '../roster-texts'

export interface RosterTermsValue {
  mode: ImportMode
  asOf: string
  missing: ImportMissing
}

const modes = ['CHANGES', 'FULL_LIST'] as const satisfies readonly ImportMode[]
const missing = ['RETAIN', 'WITHDRAW'] as const satisfies readonly ImportMissing[]

interface RosterTermsProps {
  value: RosterTermsValue
  onChange: (value: RosterTermsValue) => void
}

/** How a roster is meant: what it says about those it does not name, and on which day it holds. */
export function RosterTerms({ value, onChange }: RosterTermsProps) {
  const t = useTexts(rosterTexts)
  return (
    <>
      <ChipGroup
        name="mode"
        label={t.mode}
        tiles
        choices={modes.map((mode) => ({ value: mode, label: t.modes[mode], detail: t.modeHints[mode] }))}
        value={value.mode}
        onChange={(mode) => onChange({ ...value, mode })}
      />
      {value.mode === 'FULL_LIST' && (
        <ChipGroup
          name="missing"
          label={t.missing}
          tiles
          choices={missing.map((kind) => ({
            value: kind,
            label: t.missingKinds[kind],
            detail: t.missingHints[kind],
          }))}
          value={value.missing}
          onChange={(kind) => onChange({ ...value, missing: kind })}
        />
      )}
      <FormField name="asOf" label={t.asOf} hint={t.asOfHint}>
        {(wiring) => (
          <input
            {...wiring}
            className="input year-input"
            type="date"
            max={today()}
            value={value.asOf}
            onChange={(event) => onChange({ ...value, asOf: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}
