import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { DecisionForm } from '../../../ui/decision-form'
import { LineField } from '../../../ui/desk/line-field'
import { Facts } from '../../../ui/facts'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { Badge } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import {
  refundLinesQuery,
  useDecideRefund,
  useProposeRefund,
  type Enrollment,
  type Refund,
} from '../api/refunds'
import { refundTexts } from '../refund-texts'
import { RetractRefund } from './retract-refund'

const tones = { PROPOSED: 'plain', APPROVED: 'accent', REJECTED: 'gold', PAID: 'good' } as const

/** Where a refund stands, and what the reader can do about it. */
export function RefundCell({ enrollment, keeps }: { enrollment: Enrollment; keeps: boolean }) {
  const t = useTexts(refundTexts)
  const [open, setOpen] = useState(false)
  const { refund, member } = enrollment
  const close = () => setOpen(false)
  const proposable = keeps && (refund === undefined || refund.status === 'REJECTED')
  return (
    <span className="row">
      {refund && (
        <Badge tone={tones[refund.status]}>
          {refund.takenBack === true ? t.takenBack : t.states[refund.status]}
        </Badge>
      )}
      {refund?.reason}
      {refund?.decidable && (
        <Button look="secondary" aria-label={t.decideOf(member.name)} onClick={() => setOpen(true)}>
          {t.decide}
        </Button>
      )}
      {proposable && (
        <Button look="quiet" aria-label={t.proposeOf(member.name)} onClick={() => setOpen(true)}>
          {t.propose}
        </Button>
      )}
      {refund?.retractable === true && <RetractRefund enrollment={enrollment} />}
      {open && refund?.decidable && <DecideSheet enrollment={enrollment} refund={refund} onClose={close} />}
      {open && proposable && <ProposeSheet enrollment={enrollment} onClose={close} />}
    </span>
  )
}

function ProposeSheet({ enrollment, onClose }: { enrollment: Enrollment; onClose: () => void }) {
  const t = useTexts(refundTexts)
  const { data } = useQuery(refundLinesQuery(enrollment.id))
  const pays = enrollment.ownShare !== '0.00'
  const twice = enrollment.refundReason === 'ENROLLED_TWICE'
  const [typed, setTyped] = useState(twice ? t.enrolledTwice : (enrollment.refundReason ?? ''))
  const [lineId, setLineId] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = {}
  if (reason.length < 2) missing['reason'] = t.needed
  if (pays && lineId === '') missing['lineId'] = t.lineNeeded
  const form = useSheetForm(useProposeRefund(enrollment), missing, () => {
    onClose()
    showToast(t.proposed)
  })
  return (
    <SheetForm
      title={t.proposeOf(enrollment.member.name)}
      action={t.propose}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ reason, ...(pays && { lineId }) })}
      onClose={onClose}
    >
      <p>{pays ? t.text : t.nothingPaid}</p>
      <TextField
        name="reason"
        label={t.reason}
        maxLength={200}
        error={form.messages['reason']}
        value={typed}
        onChange={setTyped}
      />
      {pays && data && (
        <LineField
          words={t}
          lines={data.items}
          amount={enrollment.ownShare}
          error={form.messages['lineId']}
          value={lineId}
          onChange={setLineId}
        />
      )}
    </SheetForm>
  )
}

interface DecideProps {
  enrollment: Enrollment
  refund: Refund
  onClose: () => void
}

/** The second person's word: paid back, or rejected with a reason. */
function DecideSheet({ enrollment, refund, onClose }: DecideProps) {
  const t = useTexts(refundTexts)
  const { mutateAsync, isPending, error } = useDecideRefund(enrollment)
  const decide = (approve: boolean, reason: string | undefined) => {
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.approvedNow : t.rejectedNow)
      },
      () => undefined,
    )
  }
  return (
    <Sheet title={t.decideOf(enrollment.member.name)} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
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
            [t.amount, formatMoney(refund.amount)],
            [t.lineName, refund.lineName],
            [t.proposedBy, refund.proposedBy],
          ]}
        />
      </DecisionForm>
    </Sheet>
  )
}
