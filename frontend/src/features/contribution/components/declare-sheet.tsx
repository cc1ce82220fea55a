import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useDeclareContribution } from '../api/contributions'
import { contributionTexts } from '../texts'
import { partsOf, PayrollFields, type Typed } from './payroll-fields'

interface DeclareSheetProps {
  union: Picked | undefined
  month: string
  onClose: () => void
}

/** The payroll total of one union and month. */
export function DeclareSheet({ union: first, month: asked, onClose }: DeclareSheetProps) {
  const t = useTexts(contributionTexts)
  const [union, setUnion] = useState(first)
  const [month, setMonth] = useState(asked)
  const [typed, setTyped] = useState<Typed>({})
  const components = partsOf(typed)
  const missing: Record<string, string> = {
    ...(union === undefined && { unionId: t.unionNeeded }),
    ...(month === '' && { month: t.monthNeeded }),
    ...(components === undefined && { components: t.amountsNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useDeclareContribution(), missing, () => {
    onClose()
    showToast(t.declared)
  })
  return (
    <SheetForm
      title={t.declare}
      action={t.save}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(union && components && { unionId: union.id, month, components })}
    >
      <UnionPicker
        name="unionId"
        label={t.union}
        error={messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      <TextField
        name="month"
        label={t.month}
        type="month"
        error={messages['month']}
        value={month}
        onChange={setMonth}
      />
      {union && month !== '' && (
        <PayrollFields
          unionId={union.id}
          month={month}
          typed={typed}
          onChange={setTyped}
          messages={messages}
        />
      )}
    </SheetForm>
  )
}
