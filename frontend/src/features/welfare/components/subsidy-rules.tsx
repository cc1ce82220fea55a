import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/desk/data-table'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSetSubsidyRules, type EnrollmentRound, type SubsidyRuleInput } from '../api/rounds'
import { welfareTexts } from '../texts'

const bases = ['PERSON', 'SHARE'] as const

/** What the union pays for each enrolled person or share; rates may differ by unit. */
export function SubsidyRules({ round }: { round: EnrollmentRound }) {
  const t = useTexts(welfareTexts)
  const [adding, setAdding] = useState(false)
  return (
    <section className="section" aria-labelledby="subsidy">
      <div className="row between">
        <h2 id="subsidy">{t.rules}</h2>
        {round.changeable && (
          <Button look="secondary" icon="plus" onClick={() => setAdding(true)}>
            {t.addRule}
          </Button>
        )}
      </div>
      <p className="soft small">{t.rulesText}</p>
      {round.subsidyRules.length === 0 ? (
        <p className="soft">{t.noRules}</p>
      ) : (
        <DataTable
          label={t.rules}
          columns={[
            { key: 'union', title: t.ruleUnion, render: ({ union }) => union.name },
            { key: 'basis', title: t.basis, short: true, render: ({ basis }) => t.bases[basis] },
            { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
          ]}
          rows={round.subsidyRules}
          rowKey={({ union }) => union.id}
        />
      )}
      {adding && <AddRuleSheet round={round} onClose={() => setAdding(false)} />}
    </section>
  )
}

/** One more rate; the rate of the same union is replaced. */
function AddRuleSheet({ round, onClose }: { round: EnrollmentRound; onClose: () => void }) {
  const t = useTexts(welfareTexts)
  const [union, setUnion] = useState<Picked | undefined>(round.union)
  const [basis, setBasis] = useState<SubsidyRuleInput['basis']>('PERSON')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useSetSubsidyRules(round)
  const problem = error && toProblem(error)
  const amount = parseMoney(typed)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && !union) messages['unionId'] = t.needed
  if (tried && amount === undefined) messages['amount'] = t.needed
  const submit = () => {
    setTried(true)
    if (!union || amount === undefined) return
    const kept = round.subsidyRules
      .filter((rule) => rule.union.id !== union.id)
      .map((rule) => ({ unionId: rule.union.id, basis: rule.basis, amount: rule.amount }))
    mutate([...kept, { unionId: union.id, basis, amount }], {
      onSuccess: () => {
        showToast(t.rulesSaved)
        onClose()
      },
    })
  }
  return (
    <SheetForm
      title={t.addRule}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <UnionPicker
        name="unionId"
        label={t.ruleUnion}
        error={messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      <ChipGroup
        name="basis"
        label={t.basis}
        choices={bases.map((value) => ({ value, label: t.bases[value] }))}
        value={basis}
        onChange={setBasis}
      />
      <AmountField
        name="amount"
        label={t.amount}
        error={messages['amount']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
