import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { DecisionForm } from '../../../ui/decision-form'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Facts } from '../../../ui/facts'
import { Sheet } from '../../../ui/sheet'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useDecideStock, useTakeBackPurchase, type StockItem, type StockRequest } from '../api/stock'
import { stockTexts } from '../stock-texts'
import { campaignTexts } from '../texts'
import { ReasonSheet } from './reason-sheet'

const tones = { PROPOSED: 'gold', CONFIRMED: 'good', REJECTED: 'plain', TAKEN_BACK: 'plain' } as const

/** Purchases and losses: who entered them, and who confirmed them. */
export function StockRequests({ item }: { item: StockItem }) {
  const t = useTexts(stockTexts)
  const goods = useTexts(campaignTexts)
  const [deciding, setDeciding] = useState<StockRequest>()
  const [taking, setTaking] = useState<StockRequest>()
  if (item.requests.length === 0) return null
  const columns: Column<StockRequest>[] = [
    {
      key: 'what',
      title: goods.kind,
      render: ({ kind, quantity }) => t.what(t.kinds[kind], quantity, item.unit),
    },
    { key: 'amount', title: goods.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'about', title: t.about, render: (request) => <About request={request} /> },
    { key: 'proposedBy', title: t.proposedBy, short: true, render: ({ proposedBy }) => proposedBy },
    { key: 'decidedBy', title: t.decidedBy, short: true, render: ({ decidedBy }) => decidedBy ?? '' },
    {
      key: 'status',
      title: t.next,
      render: (request) =>
        request.decidable ? (
          <Button
            look="secondary"
            aria-label={t.decideOf(t.what(t.kinds[request.kind], request.quantity, item.unit))}
            onClick={() => setDeciding(request)}
          >
            {t.decide}
          </Button>
        ) : (
          <span className="row">
            <Badge tone={tones[request.status]}>{t.states[request.status]}</Badge>
            {request.retractable === true && (
              <Button
                look="quiet"
                aria-label={t.takeBackOf(t.what(t.kinds[request.kind], request.quantity, item.unit))}
                onClick={() => setTaking(request)}
              >
                {t.takeBack}
              </Button>
            )}
          </span>
        ),
    },
  ]
  return (
    <section className="stack-s" aria-label={t.requests}>
      <strong>{t.requests}</strong>
      <p className="soft small">{t.requestsText}</p>
      <DataTable label={t.requests} columns={columns} rows={item.requests} rowKey={({ id }) => id} />
      {taking && <TakeBackSheet item={item} request={taking} onClose={() => setTaking(undefined)} />}
      {deciding && <DecideSheet item={item} request={deciding} onClose={() => setDeciding(undefined)} />}
    </section>
  )
}

function About({ request }: { request: StockRequest }) {
  const t = useTexts(stockTexts)
  const { supplier, documentNo, lineName, paidOn, reason, rejectedFor, takenBackBy, takenBackFor } = request
  const back = takenBackBy === undefined ? undefined : t.takenBackBy(takenBackBy, takenBackFor ?? '')
  const paid = paidOn === undefined ? undefined : t.paidOn(paidOn)
  return [supplier, documentNo, lineName, paid, reason, rejectedFor, back].filter(Boolean).join(' · ')
}

interface DecideProps {
  item: StockItem
  request: StockRequest
  onClose: () => void
}

/** Whoever counted says so, or rejects it with a reason. */
function DecideSheet({ item, request, onClose }: DecideProps) {
  const t = useTexts(stockTexts)
  const goods = useTexts(campaignTexts)
  const { mutateAsync, isPending, error } = useDecideStock(request)
  const what = t.what(t.kinds[request.kind], request.quantity, item.unit)
  const decide = (confirm: boolean, reason: string | undefined) => {
    mutateAsync({ confirm, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(confirm ? t.confirmed : t.rejected)
      },
      () => undefined,
    )
  }
  return (
    <Sheet title={t.decideOf(`${item.name} ${what}`)} open onClose={onClose}>
      <DecisionForm
        yes={t.confirm}
        no={t.reject}
        reasonLabel={t.whyRejected}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <Facts
          facts={[
            [goods.amount, formatMoney(request.amount)],
            [goods.supplier, request.supplier],
            [goods.documentNo, request.documentNo],
            [goods.reason, request.reason],
            [t.paidBy, request.kind === 'IN' ? (request.lineName ?? t.byCampaigns) : undefined],
            [t.proposedBy, request.proposedBy],
          ]}
        />
      </DecisionForm>
    </Sheet>
  )
}

/** Takes a confirmed purchase back, with the reason. */
function TakeBackSheet({ item, request, onClose }: DecideProps) {
  const t = useTexts(stockTexts)
  const { mutateAsync, isPending, error } = useTakeBackPurchase(request)
  const send = (reason: string) => {
    mutateAsync(reason).then(
      () => {
        onClose()
        showToast(t.takenBackNow)
      },
      () => undefined,
    )
  }
  return (
    <ReasonSheet
      title={t.takeBackOf(`${item.name} ${t.what(t.kinds[request.kind], request.quantity, item.unit)}`)}
      action={t.takeBack}
      busy={isPending}
      problem={error && toProblem(error)}
      onSend={send}
      onClose={onClose}
    >
      <p>{t.takeBackText}</p>
    </ReasonSheet>
  )
}
