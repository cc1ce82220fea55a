import { useQuery } from '@tanstack/react-query'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { expenseQuery, type ExpenseClaimDetails } from '../api/claims'
import { ClaimSteps } from '../components/claim-steps'
import { InvoiceTable, LineTable } from '../components/claim-tables'
import { ExpenseBadge } from '../components/expense-badge'
import { Papers } from '../components/papers'
import { said } from '../components/said'
import { expenseTexts } from '../texts'

/** One claim: what it is for, what proves it, who took which step, and the step that comes next. */
export default function ExpensePage() {
  const details = useQuery(expenseQuery(useParam('id')))
  return (
    <Loaded of={details} heights={[4, 16]} wholePage>
      {(body) => <Details details={body} />}
    </Loaded>
  )
}

function Details({ details }: { details: ExpenseClaimDetails }) {
  const t = useTexts(expenseTexts)
  const { claim, sentBack, uncovered, actions } = details
  return (
    <>
      <PageHeader title={t.claimTitle(claim.claimNo)} intro={claim.title} back="/desk/finance/expenses">
        <ClaimSteps details={details} />
      </PageHeader>
      <div className="stack">
        {sentBack && <Notice tone="gold">{t.sentBack(sentBack.by.name, sentBack.reason)}</Notice>}
        <Facts
          facts={[
            [t.state, <ExpenseBadge key="state" status={claim.status} />],
            [t.union, claim.union.name],
            [t.use, t.uses[claim.use]],
            [t.payee, claim.payee],
            [t.total, formatMoney(claim.total)],
            [t.uncovered, uncovered && formatMoney(uncovered)],
            [t.withoutInvoice, details.withoutInvoice],
            [t.claimant, claim.claimant.name],
            [t.submittedAt, details.submittedAt && formatStamp(details.submittedAt)],
            [t.checkedBy, said(details.checked)],
            [t.approvedBy, said(details.approved)],
            [t.paidBy, said(details.paid)],
            [t.reason, details.reason],
          ]}
        />
        <h2>{t.lines}</h2>
        <LineTable lines={details.lines} />
        <h2>{t.invoices}</h2>
        <InvoiceTable invoices={details.invoices} />
        <Papers details={details} open={actions.includes('CHANGE')} />
      </div>
    </>
  )
}
