import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { navigate } from '../../../../lib/router'
import { UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useChangeClub, useFoundClub, type Club, type ClubContent, type ClubKind } from '../../api/clubs'
import { clubDeskTexts } from '../../desk-texts'
import { clubTexts } from '../../texts'

export const clubKinds = ['SPORT', 'ARTS', 'READING', 'CRAFT', 'VOLUNTEER', 'OTHER'] as const

const empty = { name: '', kind: '' as ClubKind | '', purpose: '', meets: '', admission: 'APPROVAL' as const }

type Typed = Omit<typeof empty, 'admission'> & { admission: Club['admission'] }

function contentOf({ name, kind, purpose, meets, admission }: Typed): ClubContent | undefined {
  return kind === ''
    ? undefined
    : { name: name.trim(), kind, admission, ...given({ purpose: purpose.trim(), meets: meets.trim() }) }
}

/** Enters a club in the register. */
export function FoundSheet({ union: working, onClose }: { union: Picked | undefined; onClose: () => void }) {
  const t = useTexts(clubDeskTexts)
  const [typed, setTyped] = useState<Typed>(empty)
  const [union, setUnion] = useState(working)
  const [from, setFrom] = useState(today())
  const missing = { ...useMissing(typed) }
  if (!union) missing['unionId'] = t.needed
  if (from === '') missing['from'] = t.needed
  const form = useSheetForm(useFoundClub(), missing, (club) => {
    onClose()
    showToast(t.founded)
    navigate(`/desk/clubs/${club.id}`)
  })
  const content = contentOf(typed)
  return (
    <SheetForm
      title={t.found}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(union && content && { unionId: union.id, from, ...content })}
    >
      <UnionPicker
        name="unionId"
        label={t.union}
        error={form.messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      <ContentFields typed={typed} onChange={setTyped} messages={form.messages} />
      <TextField
        name="from"
        label={t.from}
        type="date"
        max={today()}
        error={form.messages['from']}
        value={from}
        onChange={setFrom}
      />
    </SheetForm>
  )
}

/** Says anew what a club is. */
export function ChangeSheet({ club, onClose }: { club: Club; onClose: () => void }) {
  const t = useTexts(clubDeskTexts)
  const [typed, setTyped] = useState<Typed>({
    name: club.name,
    kind: club.kind,
    purpose: club.purpose ?? '',
    meets: club.meets ?? '',
    admission: club.admission,
  })
  const form = useSheetForm(useChangeClub(club), useMissing(typed), () => {
    onClose()
    showToast(t.changed)
  })
  return (
    <SheetForm
      title={t.edit}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(contentOf(typed))}
    >
      <ContentFields typed={typed} onChange={setTyped} messages={form.messages} />
    </SheetForm>
  )
}

function useMissing(typed: Typed): Record<string, string> {
  const t = useTexts(clubDeskTexts)
  const missing: Record<string, string> = {}
  if (typed.name.trim().length < 2) missing['name'] = t.needed
  if (typed.kind === '') missing['kind'] = t.needed
  return missing
}

interface ContentProps {
  typed: Typed
  onChange: (typed: Typed) => void
  messages: Readonly<Record<string, string>>
}

function ContentFields({ typed, onChange, messages }: ContentProps) {
  const t = useTexts(clubDeskTexts)
  const words = useTexts(clubTexts)
  const change = (name: 'name' | 'purpose' | 'meets') => (value: string) =>
    onChange({ ...typed, [name]: value })
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        maxLength={60}
        error={messages['name']}
        value={typed.name}
        onChange={change('name')}
      />
      <ChipGroup
        name="kind"
        label={words.kind}
        choices={clubKinds.map((value) => ({ value, label: words.kinds[value] }))}
        error={messages['kind']}
        value={typed.kind}
        onChange={(kind) => onChange({ ...typed, kind })}
      />
      <ChipGroup
        name="admission"
        label={words.admission}
        choices={(['APPROVAL', 'OPEN'] as const).map((value) => ({ value, label: words.admissions[value] }))}
        error={messages['admission']}
        value={typed.admission}
        onChange={(admission) => onChange({ ...typed, admission })}
      />
      <TextField
        name="meets"
        label={words.meets}
        hint={t.meetsHint}
        optional
        maxLength={200}
        error={messages['meets']}
        value={typed.meets}
        onChange={change('meets')}
      />
      <AreaField
        name="purpose"
        label={t.purpose}
        optional
        maxLength={1000}
        error={messages['purpose']}
        value={typed.purpose}
        onChange={change('purpose')}
      />
    </>
  )
}
