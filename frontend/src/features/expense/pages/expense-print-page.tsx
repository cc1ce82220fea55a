import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { expenseQuery, type ExpenseClaimDetails } from '../api/claims'
import { said } from '../components/said'
import { expenseTexts } from '../texts'
import '../components/expense.css'

/** The form of a claim on A4, for the papers behind it. */
export default function ExpensePrintPage() {
  const t = useTexts(expenseTexts)
  const details = useQuery(expenseQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 16]} wholePage>
      {(body) => (
        <>
          <PageHeader
            title={t.formTitle}
            intro={`${body.claim.union.name} ${body.claim.claimNo}`}
            back={`/desk/finance/expenses/${body.claim.id}`}
          >
            <Button icon="printer" onClick={() => window.print()}>
              {t.print}
            </Button>
          </PageHeader>
          <PaperForm details={body} />
        </>
      )}
    </Loaded>
  )
}

function PaperForm({ details }: { details: ExpenseClaimDetails }) {
  const t = useTexts(expenseTexts)
  const { claim, lines, invoices, papers } = details
  const signs: [string, string | undefined][] = [
    [t.claimant, claim.claimant.name],
    [t.checkedBy, said(details.checked)],
    [t.approvedBy, said(details.approved)],
    [t.paidBy, said(details.paid)],
  ]
  return (
    <div
      className="stack expense-paper expense-scroll"
      role="region"
      aria-label={t.formTitle}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard where it is wider than the screen
      tabIndex={0}
    >
      <table>
        <caption>{`${claim.title}（${t.uses[claim.use]}）`}</caption>
        <thead>
          <tr>
            <th scope="col">{t.description}</th>
            <th scope="col">{t.budgetLine}</th>
            <th scope="col">{t.amount}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{line.description}</td>
              <td>{line.budgetLine ?? ''}</td>
              <td className="figure">{formatMoney(line.amount)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.total}</th>
            <td>{`${t.payee} ${claim.payee}`}</td>
            <td className="figure">{formatMoney(claim.total)}</td>
          </tr>
        </tbody>
      </table>
      {invoices.length > 0 && (
        <table>
          <caption>{t.invoices}</caption>
          <thead>
            <tr>
              <th scope="col">{t.invoiceNumber}</th>
              <th scope="col">{t.issuer}</th>
              <th scope="col">{t.issuedOn}</th>
              <th scope="col">{t.amount}</th>
            </tr>
          </thead>
          <tbody>
            {invoices.map((invoice) => (
              <tr key={invoice.id}>
                <td>{invoice.number}</td>
                <td>{invoice.issuer}</td>
                <td>{invoice.issuedOn}</td>
                <td className="figure">{formatMoney(invoice.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {details.withoutInvoice !== undefined && <p>{`${t.withoutInvoice}：${details.withoutInvoice}`}</p>}
      <p>{t.sheets(papers.length)}</p>
      <table className="expense-signs">
        <caption>{t.signHere}</caption>
        <thead>
          <tr>
            {signs.map(([who]) => (
              <th scope="col" key={who}>
                {who}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {signs.map(([who, name]) => (
              <td key={who}>{name}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
