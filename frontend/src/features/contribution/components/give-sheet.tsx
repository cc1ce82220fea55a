import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, parseMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { purposeTexts } from '../../../ui/purposes'
import { SelectField } from '../../../ui/select-field'
import { SheetForm } from '../../../ui/sheet-form'
import { Loaded } from '../../../ui/states'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import {
  chartQuery,
  givingLinesQuery,
  useProposeRemittance,
  type ChartOfAccounts,
  type Earmark,
} from '../api/remittances'
import { contributionTexts } from '../texts'

/** Proposes what is given to a union below. */
export function GiveSheet({ unionId, onClose }: { unionId: string; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const lines = useQuery(givingLinesQuery(unionId, yearOf(today())))
  const [lineId, setLineId] = useState('')
  const [receiver, setReceiver] = useState<Picked>()
  const chart = useQuery(chartQuery)
  const { purposes } = useTexts(purposeTexts)
  const [earmark, setEarmark] = useState<Earmark>()
  const [purpose, setPurpose] = useState('')
  const [amount, setAmount] = useState('')
  const exact = parseMoney(amount)
  const earmarks = earmarksOf(chart.data)
  const choose = (chosen: string) => {
    const known = earmarks.find((one) => one === chosen)
    setEarmark(known)
    if (known && purpose.trim() === '') setPurpose(purposes[known])
  }
  const missing: Record<string, string> = {
    ...(receiver === undefined && { receiverId: t.unionNeeded }),
    ...(lineId === '' && { lineId: t.lineNeeded }),
    ...(purpose.trim().length < 2 && { purpose: t.purposeNeeded }),
    ...(exact === undefined && { lines: t.amountsNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useProposeRemittance(), missing, () => {
    onClose()
    showToast(t.proposedDown)
  })
  return (
    <SheetForm
      title={t.give}
      action={t.propose}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send(
          receiver && {
            unionId,
            receiverId: receiver.id,
            lineId,
            lines: [
              {
                type: 'SUBSIDY',
                purpose: purpose.trim(),
                amount: exact ?? '',
                ...(earmark !== undefined && { earmark }),
              },
            ],
          },
        )
      }
    >
      <UnionPicker
        name="receiverId"
        label={t.receiver}
        error={messages['receiverId']}
        value={receiver}
        onChange={setReceiver}
      />
      <Loaded of={lines} heights={[4]}>
        {({ items }) =>
          items.length === 0 ? (
            <p>
              {t.noGivingLine} <Link to="/desk/finance/budget">{t.toBudget}</Link>
            </p>
          ) : (
            <ChipGroup
              name="lineId"
              label={t.budgetLine}
              error={messages['lineId']}
              choices={items.map(({ id, name, left }) => ({
                value: id,
                label: t.lineWithLeft(name, formatMoney(left)),
              }))}
              value={lineId}
              onChange={setLineId}
            />
          )
        }
      </Loaded>
      <SelectField
        name="earmark"
        label={t.givenFor}
        none={t.givenFree}
        value={earmark ?? ''}
        choices={earmarks.map((one) => ({ value: one, label: purposes[one] }))}
        onChange={choose}
      />
      <TextField
        name="purpose"
        label={t.purpose}
        maxLength={200}
        error={messages['purpose']}
        value={purpose}
        onChange={setPurpose}
      />
      <AmountField
        name="lines"
        label={t.amountDown}
        error={messages['lines']}
        value={amount}
        onChange={setAmount}
      />
    </SheetForm>
  )
}

/** What the receiver may spend money from above for; each once. */
function earmarksOf(chart: ChartOfAccounts | undefined): Earmark[] {
  const given = chart?.sources.filter(({ fromAbove }) => fromAbove) ?? []
  return [...new Set(given.flatMap(({ pays }) => pays))]
}
