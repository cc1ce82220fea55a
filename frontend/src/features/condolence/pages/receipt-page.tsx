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
import { useConfirmReceipt, usePreviewReceipt, type MyCareGift } from '../api/confirm-receipt'
import { condolenceTexts } from '../texts'
import '../condolence.css'

/** The member looks at what the visitors brought and confirms that she received it. */
export default function ReceiptPage() {
  const t = useTexts(condolenceTexts)
  const preview = usePreviewReceipt()
  const confirm = useConfirmReceipt()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const code = typed.normalize('NFKC').replace(/\D/g, '')
  const failed = confirm.error ?? preview.error
  const problem = failed && toProblem(failed)
  const missing = tried && code.length !== 6 ? t.codeMissing : undefined

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.length === 6 && !preview.isPending) preview.mutate(code)
  }
  const notThis = () => {
    preview.reset()
    confirm.reset()
    setTyped('')
    setTried(false)
  }

  return (
    <>
      <PageHeader title={t.confirmTitle} intro={t.confirmIntro} back="/m/me" />
      {confirm.data ? (
        <Card accent>
          <Notice tone="good" live>
            {t.confirmed}
          </Notice>
          <GiftFacts gift={confirm.data} />
        </Card>
      ) : (
        <div className="stack">
          <ErrorSummary
            messages={missing === undefined ? {} : { code: missing }}
            overall={problem?.message}
            requestId={problem?.requestId}
          />
          {preview.data ? (
            <Card accent>
              <div className="stack">
                <Notice live>{t.checkGift}</Notice>
                <GiftFacts gift={preview.data} />
                <Button wide busy={confirm.isPending} onClick={() => confirm.mutate(code)}>
                  {t.confirm}
                </Button>
                <Button wide look="quiet" onClick={notThis}>
                  {t.notThis}
                </Button>
              </div>
            </Card>
          ) : (
            <form className="stack" noValidate onSubmit={submit}>
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
              <Button type="submit" wide busy={preview.isPending}>
                {t.showGift}
              </Button>
            </form>
          )}
        </div>
      )}
    </>
  )
}

function GiftFacts({ gift }: { gift: MyCareGift }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  return (
    <Facts
      facts={[
        [t.occasion, gift.occasionName],
        [t.visitedOn, formatDate(gift.visitedOn, language)],
        [t.form, `${t.forms[gift.form]} ${formatMoney(gift.amount)}`],
        [t.visitNo, gift.visitNo],
      ]}
    />
  )
}
