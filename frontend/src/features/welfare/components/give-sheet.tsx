import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, parseMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { blockingOf } from '../api/decision'
import { festivalRulesQuery, useGive } from '../api/festivals'
import { giftTexts } from '../gift-texts'

/** Gives everybody of a union the same; the rules are shown while it is typed, and said when it is refused. */
export function GiveSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(giftTexts)
  const [union, setUnion] = useState<Picked>()
  const [onDay, setOnDay] = useState(today())
  const [festival, setFestival] = useState('')
  const [form, setForm] = useState<'GOODS' | 'VOUCHER'>('GOODS')
  const [item, setItem] = useState('')
  const [typed, setTyped] = useState('')
  const [supplier, setSupplier] = useState('')
  const [lineId, setLineId] = useState('')
  const [tried, setTried] = useState(false)
  const rules = useQuery(festivalRulesQuery(union?.id ?? '', onDay))
  const { mutate, isPending, error } = useGive()
  const problem = error && toProblem(error)
  const price = parseMoney(typed)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && !union) messages['unionId'] = t.needed
  if (tried && onDay === '') messages['onDay'] = t.needed
  if (tried && festival === '') messages['festival'] = t.needed
  if (tried && item.trim() === '') messages['item'] = t.needed
  if (tried && price === undefined) messages['price'] = t.needed
  if (tried && supplier.trim().length < 2) messages['supplier'] = t.needed
  if (tried && lineId === '') messages['lineId'] = t.needed
  const submit = () => {
    setTried(true)
    if (!union || onDay === '' || festival === '' || item.trim() === '' || price === undefined) return
    if (supplier.trim().length < 2 || lineId === '') return
    mutate(
      {
        unionId: union.id,
        year: yearOf(onDay),
        onDay,
        festival,
        item: item.trim(),
        form,
        price,
        supplier: supplier.trim(),
        lineId,
      },
      {
        onSuccess: () => {
          showToast(t.given)
          onClose()
        },
      },
    )
  }
  const cap = rules.data?.yearlyCap
  return (
    <SheetForm
      title={t.give}
      action={t.give}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {blockingOf(problem).map(({ code, message }) => (
        <Notice tone="bad" key={code}>
          {message}
        </Notice>
      ))}
      <UnionPicker
        name="unionId"
        label={t.union}
        hint={t.everybody}
        error={messages['unionId']}
        value={union}
        onChange={(picked) => {
          setUnion(picked)
          setLineId('')
        }}
      />
      <ChipGroup
        name="festival"
        label={t.festival}
        choices={(rules.data?.festivals ?? []).map((code) => ({
          value: code,
          label: t.festivals[code] ?? code,
        }))}
        error={messages['festival']}
        value={festival}
        onChange={setFestival}
      />
      <TextField
        name="onDay"
        label={t.onDay}
        hint={t.onDayHint}
        type="date"
        error={messages['onDay']}
        value={onDay}
        onChange={setOnDay}
      />
      <TextField
        name="item"
        label={t.item}
        hint={t.itemHint}
        maxLength={100}
        error={messages['item']}
        value={item}
        onChange={setItem}
      />
      <ChipGroup
        name="form"
        label={t.form}
        choices={(['GOODS', 'VOUCHER'] as const).map((value) => ({ value, label: t.forms[value] }))}
        value={form}
        onChange={setForm}
      />
      <AmountField
        name="price"
        label={t.price}
        {...(rules.data && { hint: cap === undefined ? t.noCap : t.cap(formatMoney(cap)) })}
        error={messages['price']}
        value={typed}
        onChange={setTyped}
      />
      <TextField
        name="supplier"
        label={t.supplier}
        hint={t.supplierHint}
        maxLength={100}
        error={messages['supplier']}
        value={supplier}
        onChange={setSupplier}
      />
      {rules.data?.lines.length === 0 ? (
        <p className="soft">{t.noLines}</p>
      ) : (
        <ChipGroup
          name="lineId"
          label={t.line}
          tiles
          choices={(rules.data?.lines ?? []).map(({ id, name, left }) => ({
            value: id,
            label: name,
            detail: t.left(formatMoney(left)),
          }))}
          error={messages['lineId']}
          value={lineId}
          onChange={setLineId}
        />
      )}
    </SheetForm>
  )
}
