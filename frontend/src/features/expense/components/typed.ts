import { parseMoney, today } from '../../../lib/format'
import type { ExpenseClaimDetails, ExpenseContent, ExpenseUse } from '../api/claims'

export interface TypedLine {
  key: string
  description: string
  amount: string
  budgetLineId: string
}

export interface TypedInvoice {
  key: string
  number: string
  issuer: string
  issuerNo: string
  issuedOn: string
  amount: string
}

/** A claim as it is typed. */
export interface Typed {
  title: string
  use: ExpenseUse
  payTo: 'CLAIMANT' | 'SUPPLIER'
  supplier: string
  withoutInvoice: string
  lines: TypedLine[]
  invoices: TypedInvoice[]
}

const freshKey = () => crypto.randomUUID()

export const blankLine = (): TypedLine => ({
  key: freshKey(),
  description: '',
  amount: '',
  budgetLineId: '',
})

export const blankInvoice = (): TypedInvoice => ({
  key: freshKey(),
  number: '',
  issuer: '',
  issuerNo: '',
  issuedOn: today(),
  amount: '',
})

export const blank = (): Typed => ({
  title: '',
  use: 'ACTIVITY',
  payTo: 'CLAIMANT',
  supplier: '',
  withoutInvoice: '',
  lines: [blankLine()],
  invoices: [blankInvoice()],
})

/** What a draft says, to be typed over. */
export function typedFrom({ claim, supplier, withoutInvoice, lines, invoices }: ExpenseClaimDetails): Typed {
  return {
    title: claim.title,
    use: claim.use,
    payTo: supplier === undefined ? 'CLAIMANT' : 'SUPPLIER',
    supplier: supplier ?? '',
    withoutInvoice: withoutInvoice ?? '',
    lines: lines.map(({ id, description, amount, budgetLineId }) => ({
      key: id,
      description,
      amount,
      budgetLineId: budgetLineId ?? '',
    })),
    invoices: invoices.map(({ id, number, issuer, issuerNo, issuedOn, amount }) => ({
      key: id,
      number,
      issuer,
      issuerNo: issuerNo ?? '',
      issuedOn,
      amount,
    })),
  }
}

export function contentOf(typed: Typed): ExpenseContent {
  return {
    title: typed.title.trim(),
    use: typed.use,
    ...(typed.payTo === 'SUPPLIER' && { supplier: typed.supplier.trim() }),
    ...(fenOf(uncovered(typed)) > 0 && { withoutInvoice: typed.withoutInvoice.trim() }),
    lines: typed.lines.map(({ description, amount, budgetLineId }) => ({
      description: description.trim(),
      amount: parseMoney(amount) ?? '',
      ...(budgetLineId !== '' && { budgetLineId }),
    })),
    invoices: typed.invoices.map(({ number, issuer, issuerNo, issuedOn, amount }) => ({
      number: number.trim(),
      issuer: issuer.trim(),
      ...(issuerNo.trim() !== '' && { issuerNo: issuerNo.trim() }),
      issuedOn,
      amount: parseMoney(amount) ?? '',
    })),
  }
}

/** Whole fen, so that sums are exact. */
export function fenOf(money: string): number {
  return Math.round(Number(money) * 100)
}

export function sumOf(rows: readonly { amount: string }[]): string {
  const fen = rows.reduce((sum, { amount }) => sum + fenOf(parseMoney(amount) ?? '0'), 0)
  return (fen / 100).toFixed(2)
}

/** What the invoices do not prove. */
export function uncovered({ lines, invoices }: Typed): string {
  return (Math.max(0, fenOf(sumOf(lines)) - fenOf(sumOf(invoices))) / 100).toFixed(2)
}

interface Words {
  needed: string
  amountNeeded: string
}

/** By field of the contract: what is missing before it can be saved. */
export function missingOf(typed: Typed, t: Words): Record<string, string> {
  const missing: Record<string, string> = {}
  const need = (field: string, value: string, most = 1) => {
    if (value.trim().length < most) missing[field] = t.needed
  }
  const amount = (field: string, value: string) => {
    if (fenOf(parseMoney(value) ?? '0') === 0) missing[field] = t.amountNeeded
  }
  need('title', typed.title, 2)
  if (typed.payTo === 'SUPPLIER') need('supplier', typed.supplier, 2)
  typed.lines.forEach((line, at) => {
    need(`lines/${at}/description`, line.description)
    amount(`lines/${at}/amount`, line.amount)
  })
  typed.invoices.forEach((invoice, at) => {
    need(`invoices/${at}/number`, invoice.number)
    need(`invoices/${at}/issuer`, invoice.issuer)
    need(`invoices/${at}/issuedOn`, invoice.issuedOn)
    amount(`invoices/${at}/amount`, invoice.amount)
  })
  if (fenOf(uncovered(typed)) > 0) need('withoutInvoice', typed.withoutInvoice, 2)
  return missing
}
