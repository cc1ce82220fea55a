import { useState, type ReactNode } from 'react'
import { today } from '../../lib/format'
import { TextField } from '../text-field'

interface BankPaymentWords {
  paidOn: string
  bankReference: string
  /** Said while there is no number of the bank. */
  needed: string
}

interface BankPayment {
  missing: Record<string, string>
  body: { paidOn: string; bankReference: string }
  /** The two fields, with what is wrong with them. */
  fields: (messages: Readonly<Record<string, string>>) => ReactNode
}

/** When a bank paid, today unless said otherwise, and under which number. */
export function useBankPayment(words: BankPaymentWords): BankPayment {
  const [paidOn, setPaidOn] = useState(today())
  const [typed, setTyped] = useState('')
  const bankReference = typed.trim()
  return {
    missing: bankReference === '' ? { bankReference: words.needed } : {},
    body: { paidOn, bankReference },
    fields: (messages) => (
      <>
        <TextField
          name="paidOn"
          label={words.paidOn}
          type="date"
          error={messages['paidOn']}
          value={paidOn}
          onChange={setPaidOn}
        />
        <TextField
          name="bankReference"
          label={words.bankReference}
          maxLength={60}
          error={messages['bankReference']}
          value={typed}
          onChange={setTyped}
        />
      </>
    ),
  }
}
