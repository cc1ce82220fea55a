import { useState } from 'react'
import { parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useBeginPledge } from '../api/pledges'
import { pledgeTexts } from '../pledge-texts'

const empty = {
  child: '',
  guardian: '',
  consentedOn: '',
  monthly: '',
  firstMonth: '',
  graduatesOn: '',
}

/** A pledge with the consent it rests on. */
export function PledgeSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(pledgeTexts)
  const [typed, setTyped] = useState(empty)
  const [union, setUnion] = useState<Picked>()
  const [tried, setTried] = useState(false)
  const [another, setAnother] = useState(false)
  const { mutate, isPending, error } = useBeginPledge()
  const problem = error && toProblem(error)
  const monthly = parseMoney(typed.monthly)
  const missing: Record<string, string> = {}
  if (!union) missing['unionId'] = t.needed
  for (const name of ['child', 'guardian', 'consentedOn', 'firstMonth', 'graduatesOn'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  if (monthly === undefined) missing['monthly'] = t.amountNeeded
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0 || !union || monthly === undefined) return
    mutate(
      { ...typed, unionId: union.id, monthly, anotherChild: another },
      {
        onSuccess: () => {
          onClose()
          showToast(t.begun)
        },
      },
    )
  }
  const line = (name: 'child' | 'guardian') => (
    <TextField
      name={name}
      label={t[name]}
      hint={t.kept}
      maxLength={60}
      error={messages[name]}
      value={typed[name]}
      onChange={change(name)}
    />
  )
  const day = (name: 'consentedOn' | 'firstMonth' | 'graduatesOn') => (
    <TextField
      name={name}
      label={t[name]}
      type="date"
      hint={name === 'graduatesOn' ? t.graduatesHint : undefined}
      error={messages[name]}
      value={typed[name]}
      onChange={change(name)}
    />
  )
  return (
    <SheetForm
      title={t.begin}
      action={t.begin}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <UnionPicker
        name="unionId"
        label={t.group}
        error={messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      {line('child')}
      {line('guardian')}
      {day('consentedOn')}
      <AmountField
        name="monthly"
        label={t.monthly}
        error={messages['monthly']}
        value={typed.monthly}
        onChange={change('monthly')}
      />
      {day('firstMonth')}
      {day('graduatesOn')}
      {(another || problem?.code === 'PLEDGED_ALREADY') && (
        <label className="check">
          <input type="checkbox" checked={another} onChange={() => setAnother(!another)} />
          <span>{t.anotherChild}</span>
        </label>
      )}
    </SheetForm>
  )
}
