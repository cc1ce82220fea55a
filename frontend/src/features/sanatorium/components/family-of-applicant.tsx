import { useState } from 'react'
import { formatDate, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useConfirmFamily, useRemoveFamily, type SanatoriumFamilyMember } from '../api/family'
import type { SanatoriumApplicant, SanatoriumTour } from '../api/tours'
import { familyTexts } from '../family-texts'

interface FamilyProps {
  tour: SanatoriumTour
  applicant: SanatoriumApplicant
}

/** Whom a participant takes along, below her name, with what can be done by who arranges the tour. */
export function FamilyOfApplicant({ tour, applicant }: FamilyProps) {
  const { family } = applicant
  if (family === undefined) return null
  return (
    <ul className="stack-s">
      {family.map((one) => (
        <FamilyLine key={one.id} tour={tour} family={one} />
      ))}
    </ul>
  )
}

function FamilyLine({ tour, family }: { tour: SanatoriumTour; family: SanatoriumFamilyMember }) {
  const t = useTexts(familyTexts)
  const language = useLanguage()
  const [doing, setDoing] = useState<'confirm' | 'remove'>()
  const done = () => setDoing(undefined)
  const leaves = tour.rights.includes('CANCEL')
  return (
    <li className="small">
      {family.name} · {t.relations[family.relation]}{' '}
      <span className="soft">
        {family.paidOn === undefined ? t.unpaid : t.paid(formatDate(family.paidOn, language))}
      </span>
      {tour.rights.includes('KEEP_FAMILY') && (
        <Button look="quiet" aria-label={t.confirmOf(family.name)} onClick={() => setDoing('confirm')}>
          {t.confirm}
        </Button>
      )}
      {leaves && (
        <Button look="quiet" aria-label={t.removeOf(family.name)} onClick={() => setDoing('remove')}>
          {t.remove}
        </Button>
      )}
      {doing === 'confirm' && <ConfirmSheet family={family} onClose={done} />}
      {doing === 'remove' && <RemoveSheet family={family} onClose={done} />}
    </li>
  )
}

interface SheetProps {
  family: SanatoriumFamilyMember
  onClose: () => void
}

function ConfirmSheet({ family, onClose }: SheetProps) {
  const t = useTexts(familyTexts)
  const [contract, setContract] = useState(family.contractNo ?? '')
  const [paidOn, setPaidOn] = useState(family.paidOn ?? today())
  const contractNo = contract.trim()
  const missing: Record<string, string> = contractNo.length < 2 ? { contractNo: t.needed } : {}
  const form = useSheetForm(useConfirmFamily(family), missing, () => {
    onClose()
    showToast(t.confirmed)
  })
  return (
    <SheetForm
      title={t.confirmOf(family.name)}
      action={t.confirm}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ contractNo, ...(paidOn === '' ? {} : { paidOn }) })}
      onClose={onClose}
    >
      <TextField
        name="contractNo"
        label={t.contractNo}
        maxLength={60}
        error={form.messages['contractNo']}
        value={contract}
        onChange={setContract}
      />
      <TextField
        name="paidOn"
        label={t.paidOn}
        hint={t.paidText}
        type="date"
        optional
        max={today()}
        error={form.messages['paidOn']}
        value={paidOn}
        onChange={setPaidOn}
      />
    </SheetForm>
  )
}

function RemoveSheet({ family, onClose }: SheetProps) {
  const t = useTexts(familyTexts)
  const mutation = useRemoveFamily(family)
  return (
    <ReasonSheet
      title={t.removeOf(family.name)}
      action={t.remove}
      done={t.withdrawn}
      label={t.reason}
      needed={t.needed}
      mutation={mutation}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  )
}
