import { formatDate, formatMoney, parseMoney, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { TextField } from '../../../ui/text-field'
import type { NewClaim } from '../api/my-claims'
import type { MyEnrollment } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'
import type { Treatment } from './treatments-of'

/** Chosen for an illness that is claimed for the first time. */
const NEW = 'NEW'

export interface ClaimDraft {
  category: string
  treatmentId: string
  foundOn: string
  cost: string
  claimed: string
}

export const emptyClaim: ClaimDraft = { category: '', treatmentId: NEW, foundOn: '', cost: '', claimed: '' }

type Of = Pick<MyEnrollment, 'id' | 'benefits' | 'periodFrom' | 'periodTo'>

/** Of the illnesses that are claimed for already, those found while the scheme covered her. */
function within({ periodFrom, periodTo }: Of, treatments: readonly Treatment[]): Treatment[] {
  return treatments.filter(({ foundOn }) => foundOn >= periodFrom && foundOn < periodTo)
}

function chosenOf(draft: ClaimDraft, enrollment: Of, treatments: readonly Treatment[]) {
  const known = within(enrollment, treatments).find(({ id }) => id === draft.treatmentId)
  return {
    known,
    category: enrollment.benefits.some(({ category }) => category === draft.category)
      ? draft.category
      : (enrollment.benefits[0]?.category ?? 'SERIOUS_ILLNESS'),
    foundOn: known?.foundOn ?? draft.foundOn,
    personalCost: parseMoney(known?.personalCost ?? draft.cost),
    claimed: parseMoney(draft.claimed),
  }
}

interface Words {
  dayNeeded: string
  amountNeeded: string
}

/** What is missing before it can be sent, by field. */
export function missingOfClaim(
  draft: ClaimDraft,
  enrollment: Of,
  treatments: readonly Treatment[],
  t: Words,
): Record<string, string> {
  const { foundOn, personalCost, claimed } = chosenOf(draft, enrollment, treatments)
  return {
    ...(foundOn === '' && { foundOn: t.dayNeeded }),
    ...(personalCost === undefined && { personalCost: t.amountNeeded }),
    ...(claimed === undefined && { claimed: t.amountNeeded }),
  }
}

/** What is claimed, as the contract words it. */
export function claimOf(
  draft: ClaimDraft,
  enrollment: Of,
  treatments: readonly Treatment[],
): NewClaim | undefined {
  const { known, category, foundOn, personalCost, claimed } = chosenOf(draft, enrollment, treatments)
  return personalCost === undefined || claimed === undefined
    ? undefined
    : {
        ...(known && { treatmentId: known.id }),
        enrollmentId: enrollment.id,
        category,
        foundOn,
        personalCost,
        claimed,
      }
}

interface ClaimFieldsProps {
  enrollment: Of
  treatments: readonly Treatment[]
  value: ClaimDraft
  change: (changes: Partial<ClaimDraft>) => void
  messages: Readonly<Record<string, string>>
}

/** What is claimed: the illness is named by its category alone; of one that is claimed for already day and cost are known. */
export function ClaimFields({ enrollment, treatments, value, change, messages }: ClaimFieldsProps) {
  const t = useTexts(myWelfareTexts)
  const language = useLanguage()
  const offered = within(enrollment, treatments)
  const { known, category } = chosenOf(value, enrollment, treatments)
  return (
    <>
      {enrollment.benefits.length > 0 && (
        <ChipGroup
          name="category"
          label={t.category}
          choices={enrollment.benefits.map((benefit) => ({ value: benefit.category, label: benefit.name }))}
          error={messages['category']}
          value={category}
          onChange={(next) => change({ category: next })}
        />
      )}
      {offered.length > 0 && (
        <ChipGroup
          name="treatmentId"
          label={t.treatment}
          choices={[
            { value: NEW, label: t.anotherIllness },
            ...offered.map((one) => ({
              value: one.id,
              label: t.illnessOf(formatDate(one.foundOn, language), formatMoney(one.personalCost)),
            })),
          ]}
          error={messages['treatmentId']}
          value={known?.id ?? NEW}
          onChange={(treatmentId) => change({ treatmentId })}
        />
      )}
      {known && <p className="soft small">{t.sameIllness}</p>}
      {!known && (
        <>
          <TextField
            name="foundOn"
            label={t.foundOn}
            type="date"
            max={today()}
            error={messages['foundOn']}
            value={value.foundOn}
            onChange={(foundOn) => change({ foundOn })}
          />
          <AmountField
            name="personalCost"
            label={t.personalCost}
            hint={t.personalCostHint}
            error={messages['personalCost']}
            value={value.cost}
            onChange={(cost) => change({ cost })}
          />
        </>
      )}
      <AmountField
        name="claimed"
        label={t.claimedLabel}
        error={messages['claimed']}
        value={value.claimed}
        onChange={(claimed) => change({ claimed })}
      />
    </>
  )
}
