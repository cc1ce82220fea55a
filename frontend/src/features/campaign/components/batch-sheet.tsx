import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSaveBatch, type Campaign, type CampaignBatch } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { batchBody, batchFaults, typedBatch, type TypedBatch } from './batch-form'
import { GoodsFields } from './goods-fields'

interface BatchSheetProps {
  campaign: Campaign
  batch?: CampaignBatch
  onClose: () => void
}

/** Adds the part of one unit, or changes the one given. */
export function BatchSheet({ campaign, batch, onClose }: BatchSheetProps) {
  const t = useTexts(campaignTexts)
  const [unit, setUnit] = useState<Picked | undefined>(batch?.union)
  const [typed, setTyped] = useState(() => typedBatch(batch, t.batchNameUsual))
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useSaveBatch(campaign, batch)
  const problem = error && toProblem(error)
  const faults = batchFaults(typed, unit !== undefined, t)
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? faults : {}) }
  const change = (changes: Partial<TypedBatch>) => setTyped({ ...typed, ...changes })
  const submit = () => {
    setTried(true)
    if (!unit || Object.keys(faults).length > 0) return
    mutate(batchBody(typed, unit.id), {
      onSuccess: () => {
        onClose()
        showToast(t.saved)
      },
    })
  }
  return (
    <SheetForm
      title={batch ? t.editBatch : t.addBatch}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={submit}
    >
      {!batch && (
        <UnionPicker
          name="unionId"
          label={t.unit}
          error={messages['unionId']}
          value={unit}
          onChange={setUnit}
        />
      )}
      <TextField
        name="name"
        label={t.batchName}
        hint={t.batchNameHint}
        maxLength={60}
        error={messages['name']}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        name="handlerName"
        label={t.handler}
        maxLength={60}
        error={messages['handlerName']}
        value={typed.handlerName}
        onChange={(handlerName) => change({ handlerName })}
      />
      <TextField
        name="place"
        label={t.place}
        optional
        maxLength={100}
        error={messages['place']}
        value={typed.place}
        onChange={(place) => change({ place })}
      />
      <NumberField
        name="plannedPersons"
        label={t.plannedPersons}
        error={messages['plannedPersons']}
        value={typed.plannedPersons}
        onChange={(plannedPersons) => change({ plannedPersons })}
      />
      <TextField
        name="cash"
        label={t.cash}
        optional={typed.goods.length > 0}
        inputMode="decimal"
        error={messages['cash']}
        value={typed.cash}
        onChange={(cash) => change({ cash })}
      />
      <GoodsFields
        unionId={campaign.union.id}
        messages={messages}
        value={typed.goods}
        onChange={(goods) => change({ goods })}
      />
    </SheetForm>
  )
}
