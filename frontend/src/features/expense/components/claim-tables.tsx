import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable } from '../../../ui/desk/data-table'
import type { ExpenseClaimDetails } from '../api/claims'
import { expenseTexts } from '../texts'
import './expense.css'

/** What is claimed, and what became of its money. */
export function LineTable({ lines }: Pick<ExpenseClaimDetails, 'lines'>) {
  const t = useTexts(expenseTexts)
  return (
    <DataTable
      label={t.lines}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', title: t.description, render: ({ description }) => description },
        { key: 'line', title: t.budgetLine, render: ({ budgetLine }) => budgetLine ?? t.budgetLineOpen },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
        {
          key: 'order',
          title: t.order,
          short: true,
          render: ({ orderId }) =>
            orderId === undefined ? '—' : <Link to={`/desk/finance/payments/${orderId}`}>{t.order}</Link>,
        },
        { key: 'paid', title: t.paidOn, short: true, render: ({ paidOn }) => paidOn ?? '—' },
        ...(lines.some(({ backOn }) => backOn !== undefined)
          ? [
              {
                key: 'back',
                title: t.backOn,
                short: true,
                render: ({ backOn }: (typeof lines)[number]) => backOn ?? '—',
              },
            ]
          : []),
      ]}
    />
  )
}

/** Its invoices; one that stands elsewhere too says so. */
export function InvoiceTable({ invoices }: Pick<ExpenseClaimDetails, 'invoices'>) {
  const t = useTexts(expenseTexts)
  if (invoices.length === 0) return <p className="soft">{t.noInvoices}</p>
  return (
    <DataTable
      label={t.invoices}
      rows={invoices}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', title: t.invoiceNumber, render: ({ number }) => number },
        {
          key: 'issuer',
          title: t.issuer,
          render: ({ issuer, elsewhere }) => (
            <>
              {issuer}
              {elsewhere && (
                <span className={elsewhere === 'COUNTS' ? 'field-error' : 'expense-remark'}>
                  {t.elsewhere[elsewhere]}
                </span>
              )}
            </>
          ),
        },
        { key: 'no', title: t.issuerNo, short: true, render: ({ issuerNo }) => issuerNo ?? '—' },
        { key: 'on', title: t.issuedOn, short: true, render: ({ issuedOn }) => issuedOn },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
      ]}
    />
  )
}
