import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { navigate } from '../../../../lib/router'
import { SheetForm } from '../../../../ui/sheet-form'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useGather, type UnsettledTotals } from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'
import { SettlementSelect } from './settlement-select'

interface GatherProps {
  unionId: string
  totals: UnsettledTotals
  month: string | undefined
  handlerId: string | undefined
  onClose: () => void
}

/** Gathers what waits into a draft, as it was narrowed down in the list. */
export function GatherSheet({ unionId, totals, onClose, ...narrowed }: GatherProps) {
  const t = useTexts(settlementTexts)
  const [month, setMonth] = useState(narrowed.month ?? '')
  const [handlerId, setHandlerId] = useState(narrowed.handlerId ?? '')
  // the sum beside the button is that of the list, which has the unions below
  const [below, setBelow] = useState(true)
  const { busy, problem, messages, send } = useSheetForm(useGather(), {}, ({ settlement }) => {
    onClose()
    showToast(t.gathered)
    navigate(`/desk/visits/settlements/${settlement.id}`)
  })
  return (
    <SheetForm
      title={t.gather}
      action={t.gather}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({ unionId, below, ...given({ month: month || undefined, handlerId: handlerId || undefined }) })
      }
    >
      <p>{t.gatherText}</p>
      <SettlementSelect
        name="month"
        label={t.month}
        none={t.allMonths}
        value={month}
        choices={totals.months.map((known) => ({ value: known.month, label: known.month }))}
        onChange={setMonth}
      />
      <SettlementSelect
        name="handlerId"
        label={t.handler}
        none={t.allHandlers}
        value={handlerId}
        choices={totals.handlers.map(({ handler }) => ({ value: handler.id, label: handler.name }))}
        onChange={setHandlerId}
      />
      <label className="check">
        <input type="checkbox" checked={below} onChange={(event) => setBelow(event.target.checked)} />
        {t.below}
      </label>
    </SheetForm>
  )
}
