import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SelectField } from '../../../ui/select-field'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { Loaded } from '../../../ui/states'
import { AreaField, NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { splitUnionsQuery, useProposeDivision, type SplitUnion } from '../api/fund-divisions'
import { divisionTexts } from '../division-texts'

interface ProposeProps {
  unionId: string
  onClose: () => void
}

/** Proposes what goes to a union that was split off: by members where a rule says so, else by an agreed ratio. */
export function ProposeDivisionSheet({ unionId, onClose }: ProposeProps) {
  const t = useTexts(divisionTexts)
  const splits = useQuery(splitUnionsQuery(unionId))
  const found = splits.data?.items
  if (found !== undefined && found.length > 0) {
    return <ProposeForm unionId={unionId} splits={found} onClose={onClose} />
  }
  return (
    <Sheet title={t.propose} open onClose={onClose}>
      <Loaded of={splits} heights={[6]}>
        {() => <p>{t.nothingSplit}</p>}
      </Loaded>
    </Sheet>
  )
}

function ProposeForm({ unionId, splits, onClose }: ProposeProps & { splits: readonly SplitUnion[] }) {
  const t = useTexts(divisionTexts)
  const [chosen, setChosen] = useState(splits[0]?.union.id ?? '')
  const split = splits.find(({ union }) => union.id === chosen)
  const counted = split?.basis === 'HEAD_COUNT'
  const [inventoryOn, setInventoryOn] = useState(today())
  const [inventory, setInventory] = useState('')
  const [stays, setStays] = useState('')
  const [goes, setGoes] = useState('')
  const ratio = { oldUnion: Number(stays), newUnion: Number(goes) }
  const agreed = ratio.oldUnion > 0 && ratio.newUnion > 0
  const missing: Record<string, string> = {
    ...(split === undefined && { newUnionId: t.unionNeeded }),
    ...(inventory.trim().length < 2 && { inventory: t.inventoryNeeded }),
    ...(!counted && !agreed && { ratio: t.ratioNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useProposeDivision(), missing, () => {
    onClose()
    showToast(t.proposed)
  })
  return (
    <SheetForm
      title={t.propose}
      action={t.propose}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          oldUnionId: unionId,
          newUnionId: chosen,
          inventoryOn,
          inventory: inventory.trim(),
          ...(!counted && { ratio }),
        })
      }
    >
      <SelectField
        name="newUnionId"
        label={t.newUnion}
        error={messages['newUnionId']}
        value={chosen}
        choices={splits.map(({ union, splitOn }) => ({
          value: union.id,
          label: `${union.name}（${splitOn}）`,
        }))}
        onChange={setChosen}
      />
      {split && <SplitFigures split={split} />}
      {!counted && (
        <>
          <NumberField
            name="ratio"
            label={t.stays}
            error={messages['ratio']}
            value={stays}
            onChange={setStays}
          />
          <NumberField name="ratio-new" label={t.goes} value={goes} onChange={setGoes} />
        </>
      )}
      <TextField
        name="inventoryOn"
        label={t.inventoryOn}
        type="date"
        error={messages['inventoryOn']}
        value={inventoryOn}
        onChange={setInventoryOn}
      />
      <AreaField
        name="inventory"
        label={t.inventory}
        maxLength={1000}
        error={messages['inventory']}
        value={inventory}
        onChange={setInventory}
      />
    </SheetForm>
  )
}

function SplitFigures({ split }: { split: SplitUnion }) {
  const t = useTexts(divisionTexts)
  const { basis, ruleDocument, ruleClause, netAssets, oldHeads, newHeads } = split
  return (
    <div className="soft">
      <p>{t.proposeText(formatMoney(netAssets))}</p>
      <p>{ruleDocument === undefined ? t.noRule : t.ruled(ruleDocument, ruleClause ?? '')}</p>
      {basis !== undefined && <p>{t.bases[basis]}</p>}
      <p>{t.heads(oldHeads, newHeads)}</p>
    </div>
  )
}
