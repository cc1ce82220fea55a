import { useState } from 'react'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import type { ChartOfAccounts } from '../api/chart'
import { useRecordEntry } from '../api/ledger'
import { fundsTexts } from '../texts'
import { SelectField } from '../../../ui/select-field'

interface EntrySheetProps {
  unionId: string
  chart: ChartOfAccounts
  onClose: () => void
}

const empty = { on: '', description: '', debit: '', credit: '', amount: '', restates: '', late: '' }

/** An entry by hand with one account on each side, such as money that came in. */
export function EntrySheet({ unionId, chart, onClose }: EntrySheetProps) {
  const t = useTexts(fundsTexts)
  const [typed, setTyped] = useState({ ...empty, on: today() })
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useRecordEntry()
  const problem = error && toProblem(error)
  const amount = parseMoney(typed.amount)
  const missing: Record<string, string> = {}
  for (const name of ['on', 'description', 'debit', 'credit'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  if (typed.restates !== '' && typed.late.trim().length < 2) missing['late'] = t.needed
  if (amount === undefined) missing['amount'] = t.amountNeeded
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0 || amount === undefined) return
    const { on, description, debit, credit } = typed
    const postings = [
      { account: debit, debit: amount, credit: '0.00' },
      { account: credit, debit: '0.00', credit: amount },
    ]
    const restates =
      typed.restates === '' ? {} : { restates: { month: typed.restates, reason: typed.late.trim() } }
    mutate(
      { unionId, on, description: description.trim(), postings, ...restates },
      {
        onSuccess: () => {
          onClose()
          showToast(t.recorded)
        },
      },
    )
  }
  const accounts = chart.accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  return (
    <SheetForm
      title={t.record}
      action={t.record}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="on"
        label={t.on}
        type="date"
        error={messages['on']}
        value={typed.on}
        onChange={change('on')}
      />
      <TextField
        name="description"
        label={t.description}
        maxLength={300}
        error={messages['description']}
        value={typed.description}
        onChange={change('description')}
      />
      {(['debit', 'credit'] as const).map((name) => (
        <SelectField
          key={name}
          name={name}
          label={name === 'debit' ? t.debitAccount : t.creditAccount}
          none={t.choose}
          error={messages[name]}
          value={typed[name]}
          choices={accounts}
          onChange={change(name)}
        />
      ))}
      <AmountField
        name="amount"
        label={t.amount}
        error={messages['amount']}
        value={typed.amount}
        onChange={change('amount')}
      />
      <TextField
        name="restates"
        label={t.restates}
        hint={t.restatesHint}
        type="month"
        optional
        error={messages['restates']}
        value={typed.restates}
        onChange={change('restates')}
      />
      {typed.restates !== '' && (
        <TextField
          name="late"
          label={t.restatesReason}
          maxLength={300}
          error={messages['late']}
          value={typed.late}
          onChange={change('late')}
        />
      )}
    </SheetForm>
  )
}
