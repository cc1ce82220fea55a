import { useState } from 'react'
import { formatDateTime, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import type { CondolenceVisit } from '../api/get-visit'
import { signatureAddress, useReceiptCode, type CondolenceReceipt } from '../api/receipts'
import { condolenceTexts } from '../texts'
import { ReceiptSheet } from './receipt-sheet'

/** Whether the gift was received, and the ways to prove it. */
export function VisitReceipt({ visit }: { visit: CondolenceVisit }) {
  const t = useTexts(condolenceTexts)
  const [signing, setSigning] = useState(false)
  const code = useReceiptCode(visit.id)
  const language = useLanguage()
  if (visit.form === 'NONE') return null
  const counts = visit.receipt !== undefined && !visit.receipt.voided
  return (
    <section className="stack" aria-labelledby="receipt">
      <h2 id="receipt">{t.receipt}</h2>
      {visit.receipt ? (
        <ReceiptCard visit={visit} receipt={visit.receipt} />
      ) : (
        <p className="soft">{t.noReceipt}</p>
      )}
      {!counts && visit.editable && (
        <div className="row no-print">
          <Button look="secondary" onClick={() => setSigning(true)}>
            {t.signOnScreen}
          </Button>
          <Button
            look="quiet"
            busy={code.isPending}
            onClick={() =>
              code.mutate(undefined, { onError: (error) => showToast(t.failed(toProblem(error).message)) })
            }
          >
            {t.showCode}
          </Button>
        </div>
      )}
      {code.data && !counts && (
        <Notice live>
          {t.codeIs} <strong className="code receipt-code">{code.data.code}</strong>
          <br />
          {t.codeHow(formatDateTime(code.data.expiresAt, language))}
        </Notice>
      )}
      <ReceiptSheet key={visit.edition} visit={visit} open={signing} onClose={() => setSigning(false)} />
    </section>
  )
}

function ReceiptCard({ visit, receipt }: { visit: CondolenceVisit; receipt: CondolenceReceipt }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  return (
    <Card>
      {receipt.voided && <Notice tone="gold">{t.receiptVoided}</Notice>}
      <Facts
        facts={[
          [t.receiptMethod, t.receiptMethods[receipt.method]],
          [t.form, `${t.forms[receipt.form]} ${formatMoney(receipt.amount)}`],
          [t.receivedAt, formatDateTime(receipt.receivedAt, language)],
          [t.takenBy, receipt.takenBy.name],
          [t.proxyFields.name, receipt.proxy?.name],
          [t.proxyFields.relation, receipt.proxy?.relation],
          [t.proxyFields.reason, receipt.proxy?.reason],
        ]}
      />
      {receipt.method !== 'CODE' && (
        <img className="signature" src={signatureAddress(visit.id)} alt={t.signatureAlt} loading="lazy" />
      )}
    </Card>
  )
}
