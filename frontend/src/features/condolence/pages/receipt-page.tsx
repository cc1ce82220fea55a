import { useState, type SubmitEvent } from 'react'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Facts } from '../../../ui/facts'
import { FormField } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Card, Notice } from '../../../ui/surface'
import { useConfirmReceipt } from '../api/confirm-receipt'
import { condolenceTexts } from '../texts'
import '../condolence.css'

/** The member confirms that she received what the visitors brought. */
export default function ReceiptPage() {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  const confirm = useConfirmReceipt()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const code = typed.normalize('NFKC').replace(/\D/g, '')
  const problem = confirm.error && toProblem(confirm.error)
  const missing = tried && code.length !== 6 ? t.codeMissing : undefined

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.length === 6 && !confirm.isPending) confirm.mutate(code)
  }

  return (
    <>
      <PageHeader title={t.confirmTitle} intro={t.confirmIntro} back="/m/me" />
      {confirm.data ? (
        <Card accent>
          <Notice tone="good" live>
            {t.confirmed}
          </Notice>
          <Facts
            facts={[
              [t.occasion, confirm.data.occasionName],
              [t.visitedOn, formatDate(confirm.data.visitedOn, language)],
              [t.form, `${t.forms[confirm.data.form]} ${formatMoney(confirm.data.amount)}`],
              [t.visitNo, confirm.data.visitNo],
            ]}
          />
        </Card>
      ) : (
        <form className="stack" noValidate onSubmit={submit}>
          <ErrorSummary
            messages={missing === undefined ? {} : { code: missing }}
            overall={problem?.message}
            requestId={problem?.requestId}
          />
          <FormField name="code" label={t.codeLabel} hint={t.codeHint} error={missing}>
            {(wiring) => (
              <input
                {...wiring}
                className="input receipt-code"
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={12}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </FormField>
          <Button type="submit" wide busy={confirm.isPending}>
            {t.confirm}
          </Button>
        </form>
      )}
    </>
  )
}
