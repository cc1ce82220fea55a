import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useMovePlaces, type SanatoriumQuota } from '../api/quotas'
import { sanatoriumTexts } from '../texts'

/** Moves places of an account, in one of the ways that the caller may. */
export function MoveSheet({ quota, onClose }: { quota: SanatoriumQuota; onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const offered = quota.rights
  const preferred = offered.includes('ALLOT') ? 'ALLOT' : offered[0]
  const [kind, setKind] = useState(preferred ?? 'ALLOT')
  const [union, setUnion] = useState<Picked>()
  const [places, setPlaces] = useState('')
  const [reason, setReason] = useState('')
  const names = kind === 'ALLOT' || kind === 'TRANSFER'
  const missing: Record<string, string> = {}
  if (names && !union) missing['unionId'] = t.needed
  if (!/^[1-9]\d*$/.test(places)) missing['places'] = t.needed
  const form = useSheetForm(useMovePlaces(quota), missing, () => {
    onClose()
    showToast(t.moved)
  })
  const submit = () =>
    form.send({
      movement: kind,
      places: Number(places),
      ...(names && union && { unionId: union.id }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    })
  return (
    <SheetForm
      title={t.moveOf(quota.union.name)}
      action={t.move}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChipGroup
        name="movement"
        label={t.moveKind}
        choices={offered.map((value) => ({ value, label: t.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      {names && (
        <UnionPicker
          name="unionId"
          label={t.toUnion}
          error={form.messages['unionId']}
          value={union}
          onChange={setUnion}
        />
      )}
      <NumberField
        name="places"
        label={t.movePlaces}
        hint={kind === 'WIDEN' ? undefined : t.reserveHint(quota.reserve)}
        error={form.messages['places']}
        value={places}
        onChange={setPlaces}
      />
      <TextField
        name="reason"
        label={t.reasonOptional}
        optional
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
