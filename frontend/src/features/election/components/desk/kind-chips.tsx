import { useTexts } from '../../../../lib/i18n'
import { ChipGroup } from '../../../../ui/field'
import type { CommitteeKind } from '../../api/committee-board'
import { electionDeskTexts } from '../../desk-texts'

export const committeeKinds = [
  'UNION_COMMITTEE',
  'FUNDS_REVIEW',
  'WOMEN_WORKERS',
] as const satisfies readonly CommitteeKind[]

export function KindChips({
  value,
  onChange,
}: {
  value: CommitteeKind
  onChange: (kind: CommitteeKind) => void
}) {
  const t = useTexts(electionDeskTexts)
  return (
    <ChipGroup
      name="kind"
      label={t.kind}
      choices={committeeKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      value={value}
      onChange={onChange}
    />
  )
}
