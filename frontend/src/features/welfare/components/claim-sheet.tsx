import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatMoney, parseMoney, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { myClaimsQuery, useSubmitClaim } from '../api/my-claims'
import type { MyEnrollment } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'
import { treatmentsOf } from './treatments-of'

/** Chosen for an illness that she claims for the first time. */
const NEW = 'NEW'

interface ClaimSheetProps {
  enrollment: MyEnrollment
  onClose: () => void
}

/**
 * Asks for what a scheme pays; the illness is named by its category alone. Of one that she has claimed for before, under
 * whatever scheme, day and cost are known already.
 */
export function ClaimSheet({ enrollment, onClose }: ClaimSheetProps) {
  const t = useTexts(myWelfareTexts)
  const categories = enrollment.benefits.map(({ category, name }) => ({ value: category, label: name }))
  const [category, setCategory] = useState(categories[0]?.value ?? 'SERIOUS_ILLNESS')
  const language = useLanguage()
  const { periodFrom, periodTo } = enrollment
  const treatments = treatmentsOf(useQuery(myClaimsQuery).data?.items ?? []).filter(
    ({ foundOn }) => foundOn >= periodFrom && foundOn < periodTo,
  )
  const [treatmentId, setTreatmentId] = useState(NEW)
  const [typedDay, setFoundOn] = useState('')
  const [typedCost, setCost] = useState('')
  const known = treatments.find(({ id }) => id === treatmentId)
  const foundOn = known?.foundOn ?? typedDay
  const cost = known?.personalCost ?? typedCost
  const [asked, setAsked] = useState('')
  const [personalCost, claimed] = [parseMoney(cost), parseMoney(asked)]
  const missing: Record<string, string> = {}
  if (foundOn === '') missing['foundOn'] = t.dayNeeded
  if (personalCost === undefined) missing['personalCost'] = t.amountNeeded
  if (claimed === undefined) missing['claimed'] = t.amountNeeded
  const form = useSheetForm(useSubmitClaim(), missing, () => {
    onClose()
    showToast(t.submitted)
  })
  const submit = () =>
    form.send(
      personalCost !== undefined && claimed !== undefined
        ? {
            ...(known && { treatmentId: known.id }),
            enrollmentId: enrollment.id,
            category,
            foundOn,
            personalCost,
            claimed,
          }
        : undefined,
    )
  return (
    <SheetForm
      title={t.claimOf(enrollment.name)}
      action={t.claimSubmit}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {categories.length > 0 && (
        <ChipGroup
          name="category"
          label={t.category}
          choices={categories}
          error={form.messages['category']}
          value={category}
          onChange={setCategory}
        />
      )}
      {treatments.length > 0 && (
        <ChipGroup
          name="treatmentId"
          label={t.treatment}
          choices={[
            { value: NEW, label: t.anotherIllness },
            ...treatments.map((one) => ({
              value: one.id,
              label: t.illnessOf(formatDate(one.foundOn, language), formatMoney(one.personalCost)),
            })),
          ]}
          error={form.messages['treatmentId']}
          value={treatmentId}
          onChange={setTreatmentId}
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
            error={form.messages['foundOn']}
            value={typedDay}
            onChange={setFoundOn}
          />
          <AmountField
            name="personalCost"
            label={t.personalCost}
            hint={t.personalCostHint}
            error={form.messages['personalCost']}
            value={typedCost}
            onChange={setCost}
          />
        </>
      )}
      <AmountField
        name="claimed"
        label={t.claimedLabel}
        error={form.messages['claimed']}
        value={asked}
        onChange={setAsked}
      />
      <p className="soft small">{t.papersAfterwards}</p>
    </SheetForm>
  )
}
