import { useState } from 'react'
import { parseMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { AmountField, ChipGroup } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useEnterStandard, type LivingStandardKind } from '../../api/living-standards'
import { hardshipTexts } from '../../hardship-texts'

const empty = { division: '', name: '', amount: '', from: '', source: '' }

/** A standard with the document it stands in. */
export function StandardSheet({ unionId, onClose }: { unionId: string; onClose: () => void }) {
  const t = useTexts(hardshipTexts)
  const [typed, setTyped] = useState(empty)
  const [kind, setKind] = useState<LivingStandardKind>('LIVING')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useEnterStandard()
  const problem = error ? toProblem(error) : undefined
  const amount = parseMoney(typed.amount)
  const lacking: Record<string, string> = {}
  if (amount === undefined) lacking['amount'] = t.needed
  if (!/^[0-9]{6}$/.test(typed.division)) lacking['division'] = t.needed
  for (const name of ['name', 'from', 'source'] as const)
    if (typed[name].trim() === '') lacking[name] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? lacking : {}) }
  const set = (name: keyof typeof empty) => (text: string) => setTyped({ ...typed, [name]: text })
  const submit = () => {
    setTried(true)
    if (amount === undefined || Object.keys(lacking).length > 0) return
    mutate(
      { ...typed, unionId, kind, amount },
      {
        onSuccess: () => {
          showToast(t.entered)
          onClose()
        },
      },
    )
  }
  const text = (name: 'division' | 'name' | 'from' | 'source', label: string, type = 'text') => (
    <TextField
      name={name}
      type={type}
      label={label}
      error={messages[name]}
      maxLength={300}
      value={typed[name]}
      onChange={set(name)}
    />
  )
  return (
    <SheetForm
      title={t.enterStandard}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChipGroup
        name="kind"
        label={t.kind}
        choices={(['LIVING', 'MEAN_INCOME'] as const).map((value) => ({
          value,
          label: t.standardKinds[value] ?? value,
        }))}
        value={kind}
        onChange={setKind}
      />
      {text('division', t.division)}
      {text('name', t.place)}
      <AmountField
        name="amount"
        label={t.amount}
        error={messages['amount']}
        value={typed.amount}
        onChange={set('amount')}
      />
      {text('from', t.from, 'date')}
      {text('source', t.source)}
    </SheetForm>
  )
}
