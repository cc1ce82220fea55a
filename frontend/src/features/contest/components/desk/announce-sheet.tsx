import { useState } from 'react'
import { today, yearOf } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { navigate } from '../../../../lib/router'
import { UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { NumberField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useAnnounceContest, type ContestTieRule, type NewContest } from '../../api/contests'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'
import { ItemFields, noItem, practiceOf, type TypedItem } from './item-fields'
import { TitleFields, titleOf, useTitleFaults, type TypedTitle } from './title-fields'

const empty = {
  name: '',
  year: String(yearOf(today())),
  entriesUntil: today(),
  tieRule: 'SHARED' as ContestTieRule,
  dropExtremes: false,
  avoidOwnUnit: true,
  heldOn: '',
  items: [noItem] as readonly TypedItem[],
  titles: [] as readonly TypedTitle[],
}

type Typed = typeof empty

function bodyOf(union: Picked | undefined, typed: Typed): NewContest | undefined {
  return (
    union && {
      unionId: union.id,
      name: typed.name.trim(),
      year: Number(typed.year),
      entriesUntil: typed.entriesUntil,
      avoidOwnUnit: typed.avoidOwnUnit,
      items: typed.items.map(({ name, theoryWeight, category, overallWeight }) => ({
        name: name.trim(),
        theoryWeight: theoryWeight.replace(/\.$/, ''),
        practiceWeight: practiceOf(theoryWeight) ?? '',
        tieRule: typed.tieRule,
        dropExtremes: typed.dropExtremes,
        overallWeight: Number(overallWeight),
        ...given({ category: category.trim() }),
      })),
      titles: typed.titles.map(titleOf),
      ...given({ heldOn: typed.heldOn }),
    }
  )
}

/** Announces a contest; its rules stand from then on. */
export function AnnounceSheet({
  union: working,
  onClose,
}: {
  union: Picked | undefined
  onClose: () => void
}) {
  const t = useTexts(contestDeskTexts)
  const [typed, setTyped] = useState(empty)
  const [union, setUnion] = useState(working)
  const form = useSheetForm(useAnnounceContest(), useMissing(union, typed), (contest) => {
    onClose()
    showToast(t.announced)
    navigate(`/desk/contests/${contest.id}`)
  })
  const change = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes })
  return (
    <SheetForm
      title={t.announce}
      onClose={onClose}
      action={t.announce}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(bodyOf(union, typed))}
    >
      <p>{t.announceText}</p>
      <UnionPicker
        name="unionId"
        label={t.union}
        error={form.messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      <MainFields typed={typed} messages={form.messages} onChange={change} />
      <ItemFields items={typed.items} messages={form.messages} onChange={(items) => change({ items })} />
      <RuleFields typed={typed} onChange={change} />
      <TitleFields titles={typed.titles} messages={form.messages} onChange={(titles) => change({ titles })} />
    </SheetForm>
  )
}

function useMissing(union: Picked | undefined, typed: Typed): Record<string, string> {
  const t = useTexts(contestDeskTexts)
  const titleFaults = useTitleFaults()
  const missing: Record<string, string> = {}
  if (!union) missing['unionId'] = t.needed
  if (typed.name.trim().length < 2) missing['name'] = t.needed
  if (!/^2[01]\d\d$/.test(typed.year)) missing['year'] = t.needed
  if (typed.entriesUntil === '') missing['entriesUntil'] = t.needed
  if (typed.heldOn === '' && typed.titles.some(({ maxAge }) => maxAge !== '')) {
    missing['heldOn'] = t.heldOnNeeded
  }
  typed.items.forEach(({ name, theoryWeight, overallWeight }, at) => {
    if (!/^([1-9]\d?|100)$/.test(overallWeight)) missing[`items/${at}/overallWeight`] = t.overallNeeded
    if (name.trim().length < 2) missing[`items/${at}/name`] = t.needed
    if (practiceOf(theoryWeight) === undefined) missing[`items/${at}/theoryWeight`] = t.weightNeeded
  })
  return typed.titles.reduce((all, title, at) => ({ ...all, ...titleFaults(title, at) }), missing)
}

interface FieldsProps {
  typed: Typed
  onChange: (changes: Partial<Typed>) => void
}

function MainFields({
  typed,
  messages,
  onChange,
}: FieldsProps & { messages: Readonly<Record<string, string>> }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        maxLength={80}
        error={messages['name']}
        value={typed.name}
        onChange={(name) => onChange({ name })}
      />
      <NumberField
        name="year"
        label={t.year}
        error={messages['year']}
        value={typed.year}
        onChange={(year) => onChange({ year })}
      />
      <TextField
        name="entriesUntil"
        label={words.entriesUntil}
        hint={t.entriesUntilHint}
        type="date"
        min={today()}
        error={messages['entriesUntil']}
        value={typed.entriesUntil}
        onChange={(entriesUntil) => onChange({ entriesUntil })}
      />
      <TextField
        name="heldOn"
        label={t.heldOn}
        hint={t.heldOnHint}
        optional
        type="date"
        min={typed.entriesUntil}
        error={messages['heldOn']}
        value={typed.heldOn}
        onChange={(heldOn) => onChange({ heldOn })}
      />
    </>
  )
}

function RuleFields({ typed, onChange }: FieldsProps) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const choices = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ] as const
  return (
    <>
      <ChipGroup
        name="tieRule"
        label={t.tieRule}
        choices={(['SHARED', 'PRACTICE'] as const).map((value) => ({ value, label: words.ties[value] }))}
        value={typed.tieRule}
        onChange={(tieRule) => onChange({ tieRule })}
      />
      <ChipGroup
        name="dropExtremes"
        label={t.dropExtremes}
        choices={choices}
        value={typed.dropExtremes ? 'yes' : 'no'}
        onChange={(value) => onChange({ dropExtremes: value === 'yes' })}
      />
      <p className="soft small">{t.dropHint}</p>
      <ChipGroup
        name="avoidOwnUnit"
        label={t.avoidOwnUnit}
        choices={choices}
        value={typed.avoidOwnUnit ? 'yes' : 'no'}
        onChange={(value) => onChange({ avoidOwnUnit: value === 'yes' })}
      />
    </>
  )
}
