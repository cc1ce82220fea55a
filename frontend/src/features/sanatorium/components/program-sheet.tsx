import { useState } from 'react'
import { today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useWorkingUnion } from '../../../lib/working-union'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useChangeProgram, useDraftProgram, type SanatoriumProgram } from '../api/programs'
import { sanatoriumTexts } from '../texts'
import { programOf, missingOf, nothingTyped, typedOf, type TypedProgram } from './program-form'
import { ProgramFields } from './program-fields'
import { RefusedRule } from './refused-rule'

/** Drafts a programme. */
export function DraftSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const working = useWorkingUnion()
  const [typed, setTyped] = useState(() => nothingTyped(yearOf(today()), working))
  const form = useSheetForm(useDraftProgram(), missingOf(typed, t.needed), () => {
    onClose()
    showToast(t.drafted)
  })
  const submit = () => {
    form.send(typed.union && programOf(typed, typed.union.id))
  }
  return (
    <SheetForm
      title={t.draft}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <RefusedRule problem={form.problem} />
      <ProgramFields typed={typed} messages={form.messages} onChange={setTyped} chooseUnion />
    </SheetForm>
  )
}

/** Changes a draft. */
export function ChangeSheet({ program, onClose }: { program: SanatoriumProgram; onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const [typed, setTyped] = useState<TypedProgram>(() => typedOf(program))
  const form = useSheetForm(useChangeProgram(program), missingOf(typed, t.needed), () => {
    onClose()
    showToast(t.changed)
  })
  return (
    <SheetForm
      title={t.change}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(programOf(typed, program.union.id))}
      onClose={onClose}
    >
      <RefusedRule problem={form.problem} />
      <ProgramFields typed={typed} messages={form.messages} onChange={setTyped} />
    </SheetForm>
  )
}
