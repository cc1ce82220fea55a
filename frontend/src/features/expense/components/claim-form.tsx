import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useDraft } from '../../../lib/drafts'
import { toProblem, type ProblemError } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { Notice } from '../../../ui/surface'
import { AreaField, TextField } from '../../../ui/text-field'
import { offersQuery, useWriteExpense, type ExpenseClaimDetails, type ExpenseUse } from '../api/claims'
import { expenseTexts } from '../texts'
import { InvoiceFields } from './invoice-fields'
import { LineFields } from './line-fields'
import { blankInvoice, blankLine, contentOf, fenOf, missingOf, sumOf, uncovered, type Typed } from './typed'
import './expense.css'

interface ClaimFormProps {
  unionId: string
  /** Where what is typed is kept until it is saved. */
  slot: string
  initial: Typed
  /** The draft that is written anew; absent for a new claim. */
  draft?: ExpenseClaimDetails
  onSaved: (claim: ExpenseClaimDetails) => void
}

/** A refusal may be about one row. */
function pointedAt(problem: ProblemError | null): Record<string, string> {
  const errors = problem?.problem.errors ?? []
  return Object.fromEntries(errors.map(({ pointer, message }) => [pointer.slice(1), message]))
}

/** Writes a claim: for what, its lines, its invoices. What is typed is kept on the device until it is saved. */
export function ClaimForm({ unionId, slot, initial, draft, onSaved }: ClaimFormProps) {
  const t = useTexts(expenseTexts)
  const { value, change, discard, restored } = useDraft(slot, initial)
  const [tried, setTried] = useState(false)
  const offers = useQuery(offersQuery(unionId, value.use))
  const { mutateAsync, isPending, error } = useWriteExpense(unionId, draft?.claim)
  const problem = error && toProblem(error)
  const missing = missingOf(value, t)
  const messages = { ...pointedAt(problem), ...(tried ? missing : {}) }
  const open = uncovered(value)
  const save = () => {
    setTried(true)
    if (isPending || Object.keys(missing).length > 0) return
    void mutateAsync(contentOf(value)).then(
      (saved) => {
        discard()
        onSaved(saved)
      },
      // the refusal stands in the form
      () => undefined,
    )
  }
  const putAt = <Row,>(rows: Row[], at: number, row: Row) => rows.map((one, i) => (i === at ? row : one))
  const without = <Row,>(rows: Row[], at: number) => rows.filter((_, i) => i !== at)
  return (
    <form
      className="stack expense-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {restored && (
        <Notice>
          <div className="row between">
            {t.restored}
            <Button look="quiet" onClick={discard}>
              {t.startAnew}
            </Button>
          </div>
        </Notice>
      )}
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <Head value={value} messages={messages} onChange={change} />
      {offers.data?.items.length === 0 && <Notice tone="gold">{t.noOffers}</Notice>}
      <h2>{t.lines}</h2>
      {value.lines.map((line, at) => (
        <LineFields
          key={line.key}
          at={at}
          line={line}
          offers={offers.data?.items ?? []}
          messages={messages}
          onChange={(row) => change({ lines: putAt(value.lines, at, row) })}
          {...(value.lines.length > 1 && { onRemove: () => change({ lines: without(value.lines, at) }) })}
        />
      ))}
      <div>
        <Button look="secondary" icon="plus" onClick={() => change({ lines: [...value.lines, blankLine()] })}>
          {t.addLine}
        </Button>
      </div>
      <h2>{t.invoices}</h2>
      <p className="soft small">{t.invoiceNumberHint}</p>
      {value.invoices.map((invoice, at) => (
        <InvoiceFields
          key={invoice.key}
          at={at}
          invoice={invoice}
          messages={messages}
          onChange={(row) => change({ invoices: putAt(value.invoices, at, row) })}
          onRemove={() => change({ invoices: without(value.invoices, at) })}
        />
      ))}
      <div>
        <Button
          look="secondary"
          icon="plus"
          onClick={() => change({ invoices: [...value.invoices, blankInvoice()] })}
        >
          {t.addInvoice}
        </Button>
      </div>
      {fenOf(open) > 0 && (
        <AreaField
          name="withoutInvoice"
          label={t.withoutInvoice}
          hint={t.withoutInvoiceHint(formatMoney(open))}
          maxLength={300}
          error={messages['withoutInvoice']}
          value={value.withoutInvoice}
          onChange={(withoutInvoice) => change({ withoutInvoice })}
        />
      )}
      <p className="figure" role="status">
        {t.sums(formatMoney(sumOf(value.lines)), formatMoney(sumOf(value.invoices)))}
      </p>
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  )
}

interface HeadProps {
  value: Typed
  messages: Readonly<Record<string, string>>
  onChange: (changes: Partial<Typed>) => void
}

function Head({ value, messages, onChange }: HeadProps) {
  const t = useTexts(expenseTexts)
  const uses = Object.entries(t.uses) as [ExpenseUse, string][]
  return (
    <>
      <TextField
        name="title"
        label={t.title}
        hint={t.titleHint}
        maxLength={200}
        error={messages['title']}
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      <SelectField
        name="use"
        label={t.use}
        error={messages['use']}
        value={value.use}
        choices={uses.map(([use, label]) => ({ value: use, label }))}
        onChange={(chosen) => {
          const use = uses.find(([known]) => known === chosen)?.[0]
          if (use) onChange({ use })
        }}
      />
      <ChipGroup
        name="payTo"
        label={t.payTo}
        choices={[
          { value: 'CLAIMANT' as const, label: t.payTos.CLAIMANT },
          { value: 'SUPPLIER' as const, label: t.payTos.SUPPLIER },
        ]}
        value={value.payTo}
        onChange={(payTo) => onChange({ payTo })}
      />
      {value.payTo === 'SUPPLIER' && (
        <TextField
          name="supplier"
          label={t.supplier}
          maxLength={200}
          error={messages['supplier']}
          value={value.supplier}
          onChange={(supplier) => onChange({ supplier })}
        />
      )}
    </>
  )
}
