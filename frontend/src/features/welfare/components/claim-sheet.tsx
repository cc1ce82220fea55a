import { useState } from 'react'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useSubmitClaim } from '../api/my-claims'
import type { MyEnrollment } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'

interface ClaimSheetProps {
  enrollment: MyEnrollment
  onClose: () => void
}

/** Asks for what a scheme pays; the illness is named by its category alone. */
export function ClaimSheet({ enrollment, onClose }: ClaimSheetProps) {
  const t = useTexts(myWelfareTexts)
  const categories = enrollment.benefits.map(({ category, name }) => ({ value: category, label: name }))
  const [category, setCategory] = useState(categories[0]?.value ?? 'SERIOUS_ILLNESS')
  const [foundOn, setFoundOn] = useState('')
  const [cost, setCost] = useState('')
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
        ? { enrollmentId: enrollment.id, category, foundOn, personalCost, claimed }
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
      <TextField
        name="foundOn"
        label={t.foundOn}
        type="date"
        max={today()}
        error={form.messages['foundOn']}
        value={foundOn}
        onChange={setFoundOn}
      />
      <AmountField
        name="personalCost"
        label={t.personalCost}
        hint={t.personalCostHint}
        error={form.messages['personalCost']}
        value={cost}
        onChange={setCost}
      />
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
