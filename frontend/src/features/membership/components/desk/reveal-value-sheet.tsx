import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { ChipGroup } from '../../../../ui/field'
import { RevealSheet } from '../../../../ui/reveal-sheet'
import { Notice } from '../../../../ui/surface'
import { useRevealValues, type NewReveal, type SensitiveValue } from '../../api/reveal-values'
import { membershipDeskTexts } from '../../desk-texts'

const purposes = [
  'MEMBERSHIP',
  'CARE',
  'AID',
  'WELFARE',
  'ACTIVITY',
  'OTHER',
] as const satisfies readonly NewReveal['purpose'][]

interface RevealValueSheetProps {
  memberId: string
  value: SensitiveValue
  open: boolean
  onClose: () => void
}

/** One number of a member, for a purpose. */
export function RevealValueSheet({ memberId, value, open, onClose }: RevealValueSheetProps) {
  const t = useTexts(membershipDeskTexts)
  const [purpose, setPurpose] = useState<NewReveal['purpose']>('MEMBERSHIP')
  const { mutate, data, error, isPending, reset } = useRevealValues(memberId)
  const label = value === 'PHONE' ? t.phone : t.idNumber
  return (
    <RevealSheet
      title={t.revealTitle(label)}
      open={open}
      onClose={onClose}
      action={t.reveal}
      reasonLabel={t.reason}
      reasonHint={t.reasonHint}
      note={t.revealedNote}
      busy={isPending}
      problem={error && toProblem(error)}
      values={data && [[label, (value === 'PHONE' ? data.phone : data.idNumber) ?? t.unknownValue]]}
      onReveal={(reason) => mutate({ values: [value], purpose, reason })}
      onForget={reset}
    >
      <Notice tone="gold">{t.revealWarning}</Notice>
      <ChipGroup
        name="purpose"
        label={t.purpose}
        choices={purposes.map((known) => ({ value: known, label: t.purposes[known] }))}
        value={purpose}
        onChange={setPurpose}
      />
    </RevealSheet>
  )
}
