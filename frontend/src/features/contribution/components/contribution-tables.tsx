import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/desk/data-table'
import type { ContributionDetails, ContributionPayment } from '../api/contributions'
import { contributionTexts } from '../texts'

/** Whose the money is, from the union itself upwards. */
export function PartTable({ parts }: Pick<ContributionDetails, 'parts'>) {
  const t = useTexts(contributionTexts)
  return (
    <DataTable
      label={t.parts}
      rows={parts}
      rowKey={({ union }) => union.id}
      columns={[
        { key: 'union', title: t.union, render: ({ union }) => union.name },
        { key: 'share', title: t.share, figure: true, render: ({ share }) => `${share}%` },
        { key: 'amount', title: t.keeps, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'onward', title: t.onward, figure: true, render: ({ onward }) => formatMoney(onward) },
        {
          key: 'upper',
          title: t.goesTo,
          render: ({ upper, onward }) => (onward === '0.00' ? '—' : (upper?.name ?? t.outside)),
        },
      ]}
    />
  )
}

interface PaymentTableProps extends Pick<ContributionDetails, 'payments'> {
  /** Ways of paying of which the reader takes receipts back. */
  takenBackBy: readonly ContributionPayment['method'][]
  onTakeBack: (payment: ContributionPayment) => void
}

/** What came in from the employer. */
export function PaymentTable({ payments, takenBackBy, onTakeBack }: PaymentTableProps) {
  const t = useTexts(contributionTexts)
  if (payments.length === 0) return <p className="soft">{t.noPayments}</p>
  return (
    <DataTable
      label={t.payments}
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        { key: 'receivedOn', title: t.receivedOn, short: true, render: ({ receivedOn }) => receivedOn },
        { key: 'method', title: t.method, short: true, render: ({ method }) => t.methods[method] },
        { key: 'receiptNo', title: t.receiptNo, render: ({ receiptNo }) => receiptNo },
        { key: 'amount', title: t.received, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'forAbove', title: t.onward, figure: true, render: ({ forAbove }) => formatMoney(forAbove) },
        ...(payments.some(({ lateCharge }) => lateCharge !== undefined)
          ? [
              {
                key: 'lateCharge',
                title: t.charge,
                figure: true,
                render: ({ lateCharge = '0.00' }: ContributionPayment) => formatMoney(lateCharge),
              },
            ]
          : []),
        { key: 'by', title: t.recordedBy, render: ({ recordedBy }) => recordedBy.name },
        {
          key: 'takeBack',
          title: t.actions,
          render: (payment) =>
            payment.takenBackOn !== undefined
              ? t.takenBack(payment.takenBackOn, payment.takenBackReason ?? '')
              : takenBackBy.includes(payment.method) && (
                  <Button
                    look="quiet"
                    aria-label={t.takeBackOf(payment.receiptNo)}
                    onClick={() => onTakeBack(payment)}
                  >
                    {t.takeBack}
                  </Button>
                ),
        },
      ]}
    />
  )
}

/** What is charged for being late; where a lawyer looks first, it is said. */
export function LateTable({ lateCharges }: Pick<ContributionDetails, 'lateCharges'>) {
  const t = useTexts(contributionTexts)
  return (
    <DataTable
      label={t.late}
      rows={lateCharges}
      rowKey={({ days, principal }) => `${days}|${principal}`}
      columns={[
        { key: 'days', title: t.days, figure: true, render: ({ days }) => days },
        {
          key: 'principal',
          title: t.principal,
          figure: true,
          render: ({ principal }) => formatMoney(principal),
        },
        { key: 'charge', title: t.charge, figure: true, render: ({ charge }) => formatMoney(charge) },
        {
          key: 'rule',
          title: t.basis,
          render: ({ decision }) =>
            decision.findings.map(({ code, message, citation }) => (
              <p key={code}>
                {message}
                {citation && (
                  <span className="soft small"> {t.source(citation.documentNumber, citation.clause)}</span>
                )}
              </p>
            )),
        },
      ]}
    />
  )
}

/** Everything that was ever said about the month. */
export function EditionTable({ editions }: Pick<ContributionDetails, 'editions'>) {
  const t = useTexts(contributionTexts)
  return (
    <DataTable
      label={t.editions}
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'edition',
          title: t.edition,
          short: true,
          render: ({ id, edition }) => (
            <Link to={`/desk/finance/contributions/${id}`}>{t.editionNo(edition)}</Link>
          ),
        },
        { key: 'wages', title: t.wages, figure: true, render: ({ wages }) => formatMoney(wages) },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'dueOn', title: t.dueOn, short: true, render: ({ dueOn }) => dueOn },
        { key: 'reason', title: t.reason, render: ({ reason }) => reason ?? '—' },
        {
          key: 'by',
          title: t.recordedBy,
          render: ({ recordedBy, recordedAt }) => `${recordedBy.name} ${formatStamp(recordedAt)}`,
        },
      ]}
    />
  )
}
