import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { myClaimsQuery, useSubmitClaim } from '../api/my-claims'
import type { MyEnrollment } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'
import { ClaimFields, claimOf, emptyClaim, missingOfClaim } from './claim-fields'
import { treatmentsOf } from './treatments-of'

interface ClaimSheetProps {
  enrollment: MyEnrollment
  onClose: () => void
}

/** Asks for what a scheme pays. */
export function ClaimSheet({ enrollment, onClose }: ClaimSheetProps) {
  const t = useTexts(myWelfareTexts)
  const treatments = treatmentsOf(useQuery(myClaimsQuery).data?.items ?? [])
  const [draft, setDraft] = useState(emptyClaim)
  const missing = missingOfClaim(draft, enrollment, treatments, t)
  const form = useSheetForm(useSubmitClaim(), missing, () => {
    onClose()
    showToast(t.submitted)
  })
  return (
    <SheetForm
      title={t.claimOf(enrollment.name)}
      action={t.claimSubmit}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(claimOf(draft, enrollment, treatments))}
      onClose={onClose}
    >
      <ClaimFields
        enrollment={enrollment}
        treatments={treatments}
        value={draft}
        change={(changes) => setDraft((before) => ({ ...before, ...changes }))}
        messages={form.messages}
      />
      <p className="soft small">{t.papersAfterwards}</p>
    </SheetForm>
  )
}
