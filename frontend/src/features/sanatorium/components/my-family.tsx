import { useState } from 'react'
import { formatDay } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import {
  relations,
  useAnnounceFamily,
  useWithdrawFamily,
  type SanatoriumFamilyMember,
  type SanatoriumRelation,
} from '../api/family'
import type { MySanatoriumApplication, MySanatoriumTour } from '../api/my-tours'
import { familyTexts } from '../family-texts'

const none: readonly SanatoriumFamilyMember[] = []

interface FamilyProps {
  tour: MySanatoriumTour
  mine: MySanatoriumApplication
}

/** Whom I take along: at their own cost, in no place. */
export function MyFamily({ tour, mine }: FamilyProps) {
  const t = useTexts(familyTexts)
  const language = useLanguage()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<SanatoriumFamilyMember>()
  const family = mine.family ?? none
  const open = tour.status === 'OPEN' || tour.status === 'DRAWN' || tour.status === 'LOCKED'
  if (!open && family.length === 0) return null
  return (
    <div className="stack-s">
      <h4>{t.family}</h4>
      <p className="soft small">{t.familyText}</p>
      {family.length > 0 && (
        <ul className="stack-s">
          {family.map((one) => (
            <li key={one.id}>
              {one.name} · {t.relations[one.relation]}{' '}
              <span className="soft small">
                {one.paidOn === undefined ? t.unpaid : t.paid(formatDay(one.paidOn, language))}
              </span>
              {open && (
                <Button look="quiet" aria-label={t.withdrawOf(one.name)} onClick={() => setLeaving(one)}>
                  {t.withdraw}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div>
          <Button look="secondary" aria-label={t.addTo(tour.name)} onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        </div>
      )}
      {adding && <AnnounceSheet tour={tour} mine={mine} onClose={() => setAdding(false)} />}
      {leaving && <LeavingSheet family={leaving} onClose={() => setLeaving(undefined)} />}
    </div>
  )
}

function AnnounceSheet({ tour, mine, onClose }: FamilyProps & { onClose: () => void }) {
  const t = useTexts(familyTexts)
  const [name, setName] = useState('')
  const [relation, setRelation] = useState<SanatoriumRelation>('SPOUSE')
  const [contract, setContract] = useState('')
  const contractNo = contract.trim()
  const missing: Record<string, string> = name.trim().length < 2 ? { name: t.needed } : {}
  const form = useSheetForm(useAnnounceFamily(mine.id), missing, () => {
    onClose()
    showToast(t.added)
  })
  return (
    <SheetForm
      title={t.addTo(tour.name)}
      action={t.add}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send({ name: name.trim(), relation, ...(contractNo === '' ? {} : { contractNo }) })
      }
      onClose={onClose}
    >
      <p>{t.familyText}</p>
      <TextField
        name="name"
        label={t.name}
        maxLength={50}
        error={form.messages['name']}
        value={name}
        onChange={setName}
      />
      <SelectField
        name="relation"
        label={t.relation}
        error={form.messages['relation']}
        choices={relations.map((value) => ({ value, label: t.relations[value] }))}
        value={relation}
        onChange={(chosen) => setRelation(relations.find((one) => one === chosen) ?? 'OTHER')}
      />
      <TextField
        name="contractNo"
        label={t.contractNo}
        hint={t.contractText}
        optional
        maxLength={60}
        error={form.messages['contractNo']}
        value={contract}
        onChange={setContract}
      />
    </SheetForm>
  )
}

function LeavingSheet({ family, onClose }: { family: SanatoriumFamilyMember; onClose: () => void }) {
  const t = useTexts(familyTexts)
  const { mutateAsync, isPending, error } = useWithdrawFamily(family)
  const form = useSheetForm({ mutateAsync: () => mutateAsync(), isPending, error }, {}, () => {
    onClose()
    showToast(t.withdrawn)
  })
  return (
    <SheetForm
      title={t.withdrawOf(family.name)}
      action={t.withdraw}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(true)}
      onClose={onClose}
    >
      <p>{t.withdrawText}</p>
    </SheetForm>
  )
}
