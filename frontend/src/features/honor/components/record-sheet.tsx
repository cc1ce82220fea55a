import { useState } from 'react'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { MemberPicker, UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useRecordHonor, type HonorHolder, type HonorLevel } from '../api/honors'
import { honorTexts } from '../texts'

interface RecordSheetProps {
  /** Who gets it, when the page is hers. */
  member?: Picked | undefined
  open: boolean
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
export function RecordSheet({ member, open, onClose }: RecordSheetProps) {
  const t = useTexts(honorTexts)
  const [typed, setTyped] = useState(empty)
  const [holder, setHolder] = useState<HonorHolder>('MEMBER')
  const [person, setPerson] = useState<Picked | undefined>(member)
  const [union, setUnion] = useState<Picked>()
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useRecordHonor()
  const problem = error && toProblem(error)
  const held = holder === 'MEMBER' ? person : union
  const missing: Record<string, string> = {}
  if (!held) missing[holder === 'MEMBER' ? 'memberId' : 'unionId'] = t.needed
  for (const name of ['title', 'level', 'awardedOn', 'awardingBody'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () => {
    setTried(true)
    const { lastDay, level, documentNo, ...rest } = typed
    if (!held || level === '' || Object.keys(missing).length > 0) return
    mutate(
      {
        ...rest,
        level,
        ...(holder === 'MEMBER' ? { memberId: held.id } : { unionId: held.id }),
        ...given({ documentNo: documentNo.trim(), validUntil: lastDay === '' ? '' : addDays(lastDay, 1) }),
      },
      {
        onSuccess: () => {
          setTyped(empty)
          setTried(false)
          onClose()
          showToast(t.recorded)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.record}
      open={open}
      onClose={onClose}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
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
          error={messages['memberId']}
          value={person}
          onChange={setPerson}
        />
      ) : (
        <UnionPicker
          name="unionId"
          label={t.union}
          error={messages['unionId']}
          value={union}
          onChange={setUnion}
        />
      )}
      <TextField
        name="title"
        label={t.title}
        hint={t.titleHint}
        maxLength={100}
        error={messages['title']}
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
        error={messages['level']}
        value={typed.level}
        onChange={change('level')}
      />
      <TextField
        name="awardedOn"
        label={t.awardedOn}
        type="date"
        error={messages['awardedOn']}
        value={typed.awardedOn}
        onChange={change('awardedOn')}
      />
      <TextField
        name="awardingBody"
        label={t.awardingBody}
        maxLength={100}
        error={messages['awardingBody']}
        value={typed.awardingBody}
        onChange={change('awardingBody')}
      />
      <TextField
        name="documentNo"
        label={t.documentNo}
        optional
        maxLength={60}
        error={messages['documentNo']}
        value={typed.documentNo}
        onChange={change('documentNo')}
      />
      <TextField
        name="validUntil"
        label={t.lastDay}
        hint={t.lastDayHint}
        optional
        type="date"
        error={messages['validUntil']}
        value={typed.lastDay}
        onChange={change('lastDay')}
      />
    </SheetForm>
  )
}
