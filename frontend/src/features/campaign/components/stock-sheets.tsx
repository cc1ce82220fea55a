import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatMoney, parseMoney, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { useWorkingUnion } from '../../../lib/working-union'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { stockItemQuery, useAddStockItem, useBuyStock, useWriteOffStock, type StockItem } from '../api/stock'
import { stockTexts } from '../stock-texts'
import { campaignTexts } from '../texts'
import { ChoiceField } from './choice-field'
import { PaidByFields, paidByNobodyYet } from './paid-by-fields'

/** Which of the named values are blank. */
function blanks(values: Record<string, string | undefined>, needed: string): Record<string, string> {
  const missing = Object.entries(values).filter(([, value]) => (value ?? '').trim() === '')
  return Object.fromEntries(missing.map(([name]) => [name, needed]))
}

/** What so many cost, as far as both are typed. */
function worth(unitPrice: string | undefined, quantity: string): string {
  if (unitPrice === undefined || !/^\d+$/.test(quantity)) return '0.00'
  const fen = (BigInt(unitPrice.replace('.', '')) * BigInt(quantity)).toString().padStart(3, '0')
  return `${fen.slice(0, -2)}.${fen.slice(-2)}`
}

export function AddItemSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(campaignTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [name, setName] = useState('')
  const [unit, setUnit] = useState('')
  const faults = blanks({ unionId: union?.id, name, unit }, t.needed)
  const form = useSheetForm(useAddStockItem(), faults, () => {
    onClose()
    showToast(t.itemAdded)
  })
  const submit = () => form.send({ unionId: union?.id ?? '', name: name.trim(), unit: unit.trim() })
  return (
    <SheetForm
      title={t.addItem}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onClose={onClose}
      onSubmit={submit}
    >
      <UnionPicker
        name="unionId"
        label={t.unit}
        error={form.messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      <TextField
        name="name"
        label={t.itemName}
        maxLength={60}
        error={form.messages['name']}
        value={name}
        onChange={setName}
      />
      <TextField
        name="unit"
        label={t.itemUnit}
        maxLength={10}
        error={form.messages['unit']}
        value={unit}
        onChange={setUnit}
      />
    </SheetForm>
  )
}

export function BuySheet({ item, onClose }: { item: StockItem; onClose: () => void }) {
  const t = useTexts(campaignTexts)
  const [typed, setTyped] = useState({
    quantity: '',
    unitPrice: '',
    boughtOn: today(),
    supplier: '',
    documentNo: '',
  })
  const words = useTexts(stockTexts)
  const [paidBy, setPaidBy] = useState(paidByNobodyYet)
  const { documentNo, ...required } = typed
  const faults = blanks(required, t.needed)
  const unitPrice = parseMoney(typed.unitPrice)
  if (unitPrice === undefined) faults['unitPrice'] = t.moneyShape
  if (paidBy.by === '') faults['paidBy'] = words.paidByNeeded
  if (paidBy.by === 'BUDGET_LINE' && paidBy.lineId === '') faults['lineId'] = words.lineNeeded
  const form = useSheetForm(useBuyStock(item.id), faults, () => {
    onClose()
    showToast(words.proposed)
  })
  const change = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () =>
    form.send({
      quantity: Number(typed.quantity),
      unitPrice: unitPrice ?? '',
      boughtOn: typed.boughtOn,
      supplier: typed.supplier.trim(),
      ...given({ documentNo: documentNo.trim() }),
      ...(paidBy.by !== '' && { paidBy: paidBy.by }),
      ...(paidBy.by === 'BUDGET_LINE' && { payFor: paidBy.payFor, lineId: paidBy.lineId }),
    })
  return (
    <SheetForm
      title={t.buyOf(item.name)}
      action={t.buy}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onClose={onClose}
      onSubmit={submit}
    >
      <NumberField
        name="quantity"
        label={t.quantity}
        error={form.messages['quantity']}
        value={typed.quantity}
        onChange={change('quantity')}
      />
      <TextField
        name="unitPrice"
        label={t.unitPrice}
        inputMode="decimal"
        error={form.messages['unitPrice']}
        value={typed.unitPrice}
        onChange={change('unitPrice')}
      />
      <TextField
        name="boughtOn"
        label={t.boughtOn}
        type="date"
        error={form.messages['boughtOn']}
        value={typed.boughtOn}
        onChange={change('boughtOn')}
      />
      <TextField
        name="supplier"
        label={t.supplier}
        maxLength={100}
        error={form.messages['supplier']}
        value={typed.supplier}
        onChange={change('supplier')}
      />
      <TextField
        name="documentNo"
        label={t.documentNo}
        optional
        maxLength={60}
        error={form.messages['documentNo']}
        value={typed.documentNo}
        onChange={change('documentNo')}
      />
      <PaidByFields
        itemId={item.id}
        amount={worth(unitPrice, typed.quantity)}
        errors={form.messages}
        value={paidBy}
        onChange={setPaidBy}
      />
    </SheetForm>
  )
}

export function WriteOffSheet({ item, onClose }: { item: StockItem; onClose: () => void }) {
  const t = useTexts(campaignTexts)
  const words = useTexts(stockTexts)
  const language = useLanguage()
  const { data } = useQuery(stockItemQuery(item.id))
  const [lotId, setLot] = useState('')
  const [quantity, setQuantity] = useState('')
  const [reason, setReason] = useState('')
  const faults = blanks({ lotId, quantity, reason }, t.needed)
  const form = useSheetForm(useWriteOffStock(item.id), faults, () => {
    onClose()
    showToast(words.proposed)
  })
  const submit = () => form.send({ lotId, quantity: Number(quantity), reason: reason.trim() })
  return (
    <SheetForm
      title={t.writeOffOf(item.name)}
      action={t.writeOff}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onClose={onClose}
      onSubmit={submit}
    >
      <ChoiceField
        name="lotId"
        label={t.lot}
        error={form.messages['lotId']}
        none={t.chooseSegment}
        choices={(data?.lots ?? [])
          .filter(({ balance }) => balance > 0)
          .map(({ id, boughtOn, unitPrice, balance }) => ({
            value: id,
            label: t.lotWord(formatDate(boughtOn, language), formatMoney(unitPrice), balance),
          }))}
        value={lotId}
        onChange={setLot}
      />
      <NumberField
        name="quantity"
        label={t.quantity}
        error={form.messages['quantity']}
        value={quantity}
        onChange={setQuantity}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
