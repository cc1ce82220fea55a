import { useState } from 'react'
import { formatMoney, suffices } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { Facts } from '../../../ui/facts'
import { ChipGroup } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useDecideSubsidy, useProposeSubsidy, type Subsidy, type SubsidyList } from '../api/subsidies'
import { subsidyTexts } from '../subsidy-texts'

interface ProposeProps {
  roundId: string
  list: SubsidyList
  onClose: () => void
}

/** Which line is to pay for everybody not charged yet; what is left on each is shown beside it. */
export function ProposeSubsidySheet({ roundId, list, onClose }: ProposeProps) {
  const t = useTexts(subsidyTexts)
  const { persons, amount } = list.uncharged
  const [lineId, setLineId] = useState(list.lines.find(({ left }) => suffices(left, amount))?.id ?? '')
  const missing: Record<string, string> = lineId === '' ? { lineId: t.lineNeeded } : {}
  const form = useSheetForm(useProposeSubsidy(roundId), missing, () => {
    onClose()
    showToast(t.proposedNow)
  })
  return (
    <SheetForm
      title={t.propose}
      action={t.propose}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(lineId)}
      onClose={onClose}
    >
      <p>{t.uncharged(persons, formatMoney(amount))}</p>
      {list.lines.length === 0 ? (
        <p className="soft">{t.noLines}</p>
      ) : (
        <ChipGroup
          name="lineId"
          label={t.line}
          tiles
          choices={list.lines.map(({ id, name, left }) => ({
            value: id,
            label: name,
            detail: suffices(left, amount) ? t.left(formatMoney(left)) : t.short(formatMoney(left)),
          }))}
          error={form.messages['lineId']}
          value={lineId}
          onChange={setLineId}
        />
      )}
    </SheetForm>
  )
}

/** The second person's word: paid, or rejected with a reason. */
export function DecideSubsidySheet({ subsidy, onClose }: { subsidy: Subsidy; onClose: () => void }) {
  const t = useTexts(subsidyTexts)
  const { mutate, isPending, error } = useDecideSubsidy(subsidy)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutate(
      { approve, ...(reason !== undefined && { reason }) },
      {
        onSuccess: () => {
          onClose()
          showToast(approve ? t.approvedNow : t.rejectedNow)
        },
      },
    )
  return (
    <Sheet title={t.decideOf(subsidy.subsidyNo)} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.reject}
        reasonLabel={t.reason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <Facts
          facts={[
            [t.persons, t.personsOf(subsidy.persons)],
            [t.amount, formatMoney(subsidy.amount)],
            [t.lineName, subsidy.lineName],
            [t.proposedBy, subsidy.proposedBy],
          ]}
        />
      </DecisionForm>
    </Sheet>
  )
}
