import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Badge } from '../../../ui/surface'
import type { MyAidRecovery } from '../api/my-recoveries'
import type { AidRecovery } from '../api/recoveries'
import { recoveryTexts } from '../recovery-texts'

type Either = AidRecovery | MyAidRecovery

const money = (amount: string | undefined) => amount && formatMoney(amount)

/** What is to come back, why, and what has come back so far. */
export function RecoveryFacts({ recovery }: { recovery: Either }) {
  const t = useTexts(recoveryTexts)
  const language = useLanguage()
  return (
    <div className="stack-s">
      <Facts
        facts={[
          [
            t.state,
            recovery.overdue ? (
              <Badge key="state" tone="accent">
                {t.overdue}
              </Badge>
            ) : (
              <Badge key="state">{t.statuses[recovery.status]}</Badge>
            ),
          ],
          [t.caseNo, recovery.caseNo],
          [t.amount, money(recovery.amount)],
          [t.repaid, money(recovery.repaid)],
          [t.writtenOff, recovery.writtenOff === '0.00' ? undefined : money(recovery.writtenOff)],
          [t.rest, recovery.amount === undefined ? undefined : money(recovery.rest)],
          [t.dueOn, recovery.dueOn && formatDate(recovery.dueOn, language)],
          [t.reasonCode, t.reasonCodes[recovery.reasonCode]],
          [t.reason, recovery.reason],
          [t.answer, recovery.answer],
        ]}
      />
      <Repayments recovery={recovery} />
    </div>
  )
}

function Repayments({ recovery: { repayments, amount } }: { recovery: Either }) {
  const t = useTexts(recoveryTexts)
  const language = useLanguage()
  if (amount === undefined) return null
  if (repayments.length === 0) return <p className="soft">{t.noRepayments}</p>
  return (
    <ul aria-label={t.repayments}>
      {repayments.map(({ id, amount: part, receivedOn, way, receiptNo }) => (
        <li key={id}>
          {formatDate(receivedOn, language)} · {formatMoney(part)} · {t.ways[way]} · {receiptNo}
        </li>
      ))}
    </ul>
  )
}
