import { useState } from 'react'
import { addDays, today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { MemberPicker, type Picked } from '../../../../ui/desk/pickers'
import { SheetForm } from '../../../../ui/sheet-form'
import { NumberField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useBeginPairing, type NewPairing } from '../../api/pairings'
import { pairingTexts } from '../../pairing-texts'
import { SelectField } from '../select-field'

const kinds = ['MENTOR', 'LOVE_MOTHER'] as const
const beneficiaryKinds = ['CHILD', 'HOUSEHOLD'] as const
const lastOfYear = () => `${today().slice(0, 4)}-12-31`
const empty = () => ({
  beneficiary: '',
  guardian: '',
  consentedOn: '',
  from: today(),
  last: lastOfYear(),
  contactEveryMonths: '1',
})
type Typed = ReturnType<typeof empty>

/** Who looks after whom, for how long, and the consent it rests on. */
export function PairingSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(pairingTexts)
  const [kind, setKind] = useState<NewPairing['kind']>('MENTOR')
  const [chosen, setChosen] = useState<NewPairing['beneficiaryKind']>('CHILD')
  const [member, setMember] = useState<Picked>()
  const [typed, setTyped] = useState(empty)
  const beneficiaryKind = kind === 'LOVE_MOTHER' ? 'CHILD' : chosen
  const asked = (
    [
      'beneficiary',
      ...(beneficiaryKind === 'CHILD' ? ['guardian' as const] : []),
      'consentedOn',
      'from',
    ] as const
  ).filter((name) => typed[name].trim() === '')
  const missing: Record<string, string> = Object.fromEntries(asked.map((name) => [name, t.needed]))
  if (!member) missing['volunteerId'] = t.needed
  if (typed.last === '') missing['to'] = t.needed
  const months = Number(typed.contactEveryMonths)
  if (months < 1 || months > 12) missing['contactEveryMonths'] = t.needed
  const form = useSheetForm(useBeginPairing(), missing, () => {
    onClose()
    showToast(t.begun)
  })
  const change = (name: keyof Typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () =>
    form.send({
      kind,
      volunteerId: member?.id ?? '',
      beneficiaryKind,
      beneficiary: typed.beneficiary.trim(),
      ...(beneficiaryKind === 'CHILD' && { guardian: typed.guardian.trim() }),
      consentedOn: typed.consentedOn,
      from: typed.from,
      to: typed.last === '' ? '' : addDays(typed.last, 1),
      contactEveryMonths: months,
    })
  const field = (name: 'beneficiary' | 'guardian' | 'consentedOn' | 'from') => ({
    name,
    label: t[name],
    error: form.messages[name],
    value: typed[name],
    onChange: change(name),
  })
  return (
    <SheetForm
      title={t.begin}
      action={t.begin}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        name="kind"
        label={t.kind}
        choices={kinds}
        words={t.kinds}
        value={kind}
        onChange={setKind}
      />
      <MemberPicker
        name="volunteerId"
        label={t.volunteer}
        error={form.messages['volunteerId']}
        value={member}
        onChange={setMember}
      />
      {kind === 'MENTOR' && (
        <SelectField
          name="beneficiaryKind"
          label={t.beneficiaryKind}
          choices={beneficiaryKinds}
          words={t.beneficiaryKinds}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <TextField {...field('beneficiary')} hint={t.kept} maxLength={60} />
      {beneficiaryKind === 'CHILD' && <TextField {...field('guardian')} hint={t.kept} maxLength={60} />}
      <TextField {...field('consentedOn')} type="date" />
      <TextField {...field('from')} type="date" />
      <TextField
        name="to"
        label={t.last}
        type="date"
        error={form.messages['to']}
        value={typed.last}
        onChange={change('last')}
      />
      <NumberField
        name="contactEveryMonths"
        label={t.every}
        error={form.messages['contactEveryMonths']}
        value={typed.contactEveryMonths}
        onChange={change('contactEveryMonths')}
      />
    </SheetForm>
  )
}
