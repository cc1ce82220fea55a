import { useState } from 'react'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { MemberPicker, UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRecordHonor, type HonorHolder, type HonorLevel } from '../api/honors'
import { honorTexts } from '../texts'

interface RecordSheetProps {
  /** Who gets it, when the page is hers. */
  member?: Picked | undefined
  onClose: () => void
}

const empty = {
  title: '',
  level: '' as HonorLevel | '',
  awardedOn: '',
  awardingBody: '',
  documentNo: '',
  lastDay: '',
}

/** Takes down an honour as it was awarded. */
export function RecordSheet({ member, onClose }: RecordSheetProps) {
  const t = useTexts(honorTexts)
  const [typed, setTyped] = useState(empty)
  const [holder, setHolder] = useState<HonorHolder>('MEMBER')
  const [person, setPerson] = useState<Picked | undefined>(member)
  const [union, setUnion] = useState<Picked>()
  const held = holder === 'MEMBER' ? person : union
  const missing: Record<string, string> = {}
  if (!held) missing[holder === 'MEMBER' ? 'memberId' : 'unionId'] = t.needed
  for (const name of ['title', 'level', 'awardedOn', 'awardingBody'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  const form = useSheetForm(useRecordHonor(), missing, () => {
    onClose()
    showToast(t.recorded)
  })
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () => {
    const { lastDay, level, documentNo, ...rest } = typed
    form.send(
      held && level !== ''
        ? {
            ...rest,
            level,
            ...(holder === 'MEMBER' ? { memberId: held.id } : { unionId: held.id }),
            ...given({
              documentNo: documentNo.trim(),
              validUntil: lastDay === '' ? '' : addDays(lastDay, 1),
            }),
          }
        : undefined,
    )
  }
  return (
    <SheetForm
      title={t.record}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
    >
      {!member && (
        <ChipGroup
          name="holder"
          label={t.holder}
          choices={[
            { value: 'MEMBER', label: t.holders.MEMBER },
            { value: 'UNION', label: t.holders.UNION },
          ]}
          value={holder}
          onChange={setHolder}
        />
      )}
      {holder === 'MEMBER' ? (
        <MemberPicker
          name="memberId"
          label={t.member}
          error={form.messages['memberId']}
          value={person}
          onChange={setPerson}
        />
      ) : (
        <UnionPicker
          name="unionId"
          label={t.union}
          error={form.messages['unionId']}
          value={union}
          onChange={setUnion}
        />
      )}
      <TextField
        name="title"
        label={t.title}
        hint={t.titleHint}
        maxLength={100}
        error={form.messages['title']}
        value={typed.title}
        onChange={change('title')}
      />
      <ChipGroup
        name="level"
        label={t.level}
        choices={(['NATIONAL', 'PROVINCE', 'CITY', 'UNIT'] as const).map((value) => ({
          value,
          label: t.levels[value],
        }))}
        error={form.messages['level']}
        value={typed.level}
        onChange={change('level')}
      />
      <TextField
        name="awardedOn"
        label={t.awardedOn}
        type="date"
        error={form.messages['awardedOn']}
        value={typed.awardedOn}
        onChange={change('awardedOn')}
      />
      <TextField
        name="awardingBody"
        label={t.awardingBody}
        maxLength={100}
        error={form.messages['awardingBody']}
        value={typed.awardingBody}
        onChange={change('awardingBody')}
      />
      <TextField
        name="documentNo"
        label={t.documentNo}
        optional
        maxLength={60}
        error={form.messages['documentNo']}
        value={typed.documentNo}
        onChange={change('documentNo')}
      />
      <TextField
        name="validUntil"
        label={t.lastDay}
        hint={t.lastDayHint}
        optional
        type="date"
        error={form.messages['validUntil']}
        value={typed.lastDay}
        onChange={change('lastDay')}
      />
    </SheetForm>
  )
}
