import { useTexts } from '../../../lib/i18n'
import { IconButton } from '../../../ui/button'
import { AmountField } from '../../../ui/field'
import { TextField } from '../../../ui/text-field'
import { expenseTexts } from '../texts'
import type { TypedInvoice } from './typed'

interface InvoiceProps {
  at: number
  invoice: TypedInvoice
  messages: Readonly<Record<string, string>>
  onChange: (invoice: TypedInvoice) => void
  onRemove: () => void
}

/** One invoice as printed. */
export function InvoiceFields({ at, invoice, messages, onChange, onRemove }: InvoiceProps) {
  const t = useTexts(expenseTexts)
  const name = (field: string) => `invoices/${at}/${field}`
  return (
    <fieldset className="expense-row">
      <legend className="field-label">{t.invoiceNo(at + 1)}</legend>
      <TextField
        name={name('number')}
        label={t.invoiceNumber}
        maxLength={40}
        error={messages[name('number')]}
        value={invoice.number}
        onChange={(number) => onChange({ ...invoice, number })}
      />
      <TextField
        name={name('issuer')}
        label={t.issuer}
        maxLength={200}
        error={messages[name('issuer')]}
        value={invoice.issuer}
        onChange={(issuer) => onChange({ ...invoice, issuer })}
      />
      <TextField
        name={name('issuerNo')}
        label={t.issuerNo}
        optional
        maxLength={20}
        error={messages[name('issuerNo')]}
        value={invoice.issuerNo}
        onChange={(issuerNo) => onChange({ ...invoice, issuerNo })}
      />
      <TextField
        name={name('issuedOn')}
        label={t.issuedOn}
        type="date"
        error={messages[name('issuedOn')]}
        value={invoice.issuedOn}
        onChange={(issuedOn) => onChange({ ...invoice, issuedOn })}
      />
      <AmountField
        name={name('amount')}
        label={t.amount}
        error={messages[name('amount')]}
        value={invoice.amount}
        onChange={(amount) => onChange({ ...invoice, amount })}
      />
      <IconButton icon="close" label={t.removeInvoice(at + 1)} onClick={onRemove} />
    </fieldset>
  )
}
