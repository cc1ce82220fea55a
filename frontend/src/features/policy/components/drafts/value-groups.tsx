import { useTexts } from '../../../../lib/i18n'
import { Card } from '../../../../ui/surface'
import type { PackValue } from '../../api/policy-packs'
import { policyTexts } from '../../texts'
import { groupWord } from '../value-words'
import { typedOver, type Edits, type Typed } from './draft-edits'
import { ValueField } from './value-field'

interface ValueGroupsProps {
  values: readonly PackValue[]
  names: ReadonlyMap<string, string>
  edits: Edits
  sources: readonly string[]
  faults: Readonly<Record<string, string>>
  onType: (path: string, typed: Typed) => void
}

/** The values by what they are about. */
export function ValueGroups({ values, names, edits, sources, faults, onType }: ValueGroupsProps) {
  const t = useTexts(policyTexts)
  const groups = new Map<string, PackValue[]>()
  for (const value of values) {
    const group = groupWord(value.path, t, names)
    groups.set(group, [...(groups.get(group) ?? []), value])
  }
  return [...groups].map(([group, members]) => (
    <Card key={group}>
      <fieldset className="stack-s">
        <legend>
          <strong>{group}</strong>
        </legend>
        {members.map((value) => (
          <ValueField
            key={value.path}
            value={value}
            typed={typedOver(value, edits)}
            sources={sources}
            error={faults[value.path]}
            onChange={(typed) => onType(value.path, typed)}
          />
        ))}
      </fieldset>
    </Card>
  ))
}
