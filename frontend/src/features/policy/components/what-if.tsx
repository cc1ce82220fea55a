import { useState, type SubmitEvent } from 'react'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useWorkingUnion } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ErrorSummary } from '../../../ui/error-summary'
import { AmountField, ChipGroup, FormField } from '../../../ui/field'
import { Card } from '../../../ui/surface'
import { useCheckPolicy, type GiftForm } from '../api/check-policy'
import type { PolicyPack } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { Verdict } from './verdict'

const forms = ['CASH', 'GOODS', 'VOUCHER', 'NONE'] as const satisfies readonly GiftForm[]

/** Suppose an occasion, a form and an amount: what would the rules of that day say? */
export function WhatIf({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [occasion, setOccasion] = useState(pack.occasions[0]?.occasion ?? '')
  const [day, setDay] = useState(today())
  const [form, setForm] = useState<GiftForm>('CASH')
  const [amount, setAmount] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, data, error, reset } = useCheckPolicy()
  const problem = error && toProblem(error)
  const exact = parseMoney(amount)
  const needsAmount = form !== 'NONE' && exact === undefined
  const messages = { ...problem?.fieldMessages(), ...(tried && needsAmount ? { amount: t.needAmount } : {}) }

  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!union || occasion === '' || needsAmount) return
    mutate({
      unionId: union.id,
      occasion,
      occurredOn: day,
      form,
      ...(form === 'NONE' || exact === undefined ? {} : { amount: exact }),
    })
  }

  return (
    <Card>
      <form className="stack" noValidate onSubmit={ask} onChange={() => reset()}>
        <div>
          <h2>{t.whatIf}</h2>
          <p className="soft small">{t.whatIfIntro}</p>
        </div>
        {problem && (
          <ErrorSummary messages={messages} overall={problem.message} requestId={problem.requestId} />
        )}
        <UnionPicker name="unionId" label={t.union} value={union} onChange={setUnion} />
        <FormField name="occasion" label={t.occasion}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={occasion}
              onChange={(event) => setOccasion(event.target.value)}
            >
              {pack.occasions.map((rule) => (
                <option key={rule.occasion} value={rule.occasion}>
                  {rule.name}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField name="occurredOn" label={t.day}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </FormField>
        <ChipGroup
          name="form"
          label={t.form}
          choices={forms.map((value) => ({ value, label: t.formNames[value] }))}
          value={form}
          onChange={setForm}
        />
        {form !== 'NONE' && (
          <AmountField
            name="amount"
            label={t.amount}
            error={messages.amount}
            value={amount}
            onChange={setAmount}
          />
        )}
        <div>
          <Button type="submit" busy={isPending}>
            {t.ask}
          </Button>
        </div>
        <div role="status">{data && <Verdict decision={data} />}</div>
      </form>
    </Card>
  )
}
