import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { formatDate, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { myTransfersQuery, useAskForMyTransfer } from '../api/transfers'
import { TransferField } from '../components/transfer-field'
import { TransferState } from '../components/transfer-state'
import { transferTexts } from '../transfer-texts'

export default function MyTransfersPage() {
  const t = useTexts(transferTexts)
  const language = useLanguage()
  const mine = useQuery(myTransfersQuery)
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/me" />
      <div className="stack">
        <Loaded of={mine} heights={[6]}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t.mineNone}</p>
            ) : (
              <ul className="stack-s">
                {items.map((transfer) => (
                  <li key={transfer.id}>
                    <Card>
                      <strong>{transfer.toUnion.name}</strong>
                      <br />
                      {formatDate(transfer.effectiveOn, language)} · {transfer.reason}
                      <br />
                      <TransferState transfer={transfer} />
                    </Card>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <AskForm />
      </div>
    </>
  )
}

const empty = { toUnionCode: '', effectiveOn: today(), reason: '' }

function AskForm() {
  const t = useTexts(transferTexts)
  const [typed, setTyped] = useState(empty)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAskForMyTransfer()
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  const missing = (['toUnionCode', 'effectiveOn', 'reason'] as const).filter(
    (name) => typed[name].trim() === '',
  )
  if (tried) for (const name of missing) messages[name] = t.needText
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0 || isPending) return
    mutate(typed, {
      onSuccess: () => {
        setTyped(empty)
        setTried(false)
        showToast(t.asked)
      },
    })
  }
  const line = (name: keyof typeof empty, label: string, hint: string) => (
    <TransferField
      name={name}
      label={label}
      hint={hint}
      error={messages[name]}
      type={name === 'effectiveOn' ? 'date' : 'text'}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
    />
  )
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <h2>{t.ask}</h2>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      {line('toUnionCode', t.mineCode, t.mineCodeHint)}
      {line('effectiveOn', t.effectiveOn, t.effectiveOnHint)}
      {line('reason', t.reason, t.reasonHint)}
      <div>
        <Button type="submit" busy={isPending}>
          {t.send}
        </Button>
      </div>
    </form>
  )
}
