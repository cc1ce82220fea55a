import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { PlanItem } from '../api/get-plan'
import { useSayOutcome, type FigureWord } from '../api/say-outcome'
import { outcomeTexts } from '../outcome-texts'

const words: readonly FigureWord[] = ['EXACTLY', 'NEARLY', 'OVER', 'ABOUT']

interface OutcomeSheetProps {
  planId: string
  item: PlanItem
  onClose: () => void
}

/** What came of an item: exactly, or as nearly, over or about a round number. */
export function OutcomeSheet({ planId, item, onClose }: OutcomeSheetProps) {
  const t = useTexts(outcomeTexts)
  const said = item.outcome
  const [word, setWord] = useState<FigureWord>(said?.word ?? 'EXACTLY')
  const [count, setCount] = useState(said === undefined ? '' : String(said.count))
  const [unit, setUnit] = useState(said?.unit ?? t.person)
  const [source, setSource] = useState(said?.source ?? '')
  const missing: Record<string, string> = {}
  if (!/^[1-9]\d{0,8}$/.test(count)) missing['count'] = t.countNeeded
  if (unit.trim() === '') missing['unit'] = t.needed
  const form = useSheetForm(useSayOutcome(planId, item), missing, () => {
    onClose()
    showToast(t.done)
  })
  const submit = () =>
    form.send({ word, count: Number(count), unit: unit.trim(), ...given({ source: source.trim() }) })
  return (
    <SheetForm
      title={t.sayOf(item.title)}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChipGroup
        name="word"
        label={t.word}
        hint={t.wordHint}
        choices={words.map((value) => ({ value, label: t.words[value] }))}
        value={word}
        onChange={setWord}
      />
      <NumberField
        name="count"
        label={t.count}
        error={form.messages['count']}
        value={count}
        onChange={setCount}
      />
      <TextField
        name="unit"
        label={t.unit}
        maxLength={20}
        error={form.messages['unit']}
        value={unit}
        onChange={setUnit}
      />
      <TextField
        name="source"
        label={t.source}
        optional
        maxLength={200}
        error={form.messages['source']}
        value={source}
        onChange={setSource}
      />
    </SheetForm>
  )
}
