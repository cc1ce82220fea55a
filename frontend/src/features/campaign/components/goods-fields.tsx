import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Button } from '../../../ui/button'
import { NumberField, TextField } from '../../../ui/text-field'
import { stockItemQuery, stockQuery } from '../api/stock'
import { campaignTexts } from '../texts'
import type { TypedGoods } from './batch-form'
import { ChoiceField } from './choice-field'

interface GoodsFieldsProps {
  /** Whose stock it comes from. */
  unionId: string
  messages: Readonly<Record<string, string>>
  value: TypedGoods[]
  onChange: (goods: TypedGoods[]) => void
}

/** What each person gets in kind, out of the stock of the campaign's union. */
export function GoodsFields({ unionId, messages, value, onChange }: GoodsFieldsProps) {
  const t = useTexts(campaignTexts)
  const { data } = useInfiniteQuery(stockQuery(unionId))
  const items = data ? rowsOf(data).filter(({ union }) => union.id === unionId) : []
  const change = (at: number, changes: Partial<TypedGoods>) =>
    onChange(value.map((line, index) => (index === at ? { ...line, ...changes } : line)))
  return (
    <fieldset className="stack">
      <legend className="field-label">{t.goods}</legend>
      {value.map((line, index) => (
        <div className="stack-s" key={index}>
          <ChoiceField
            name={`goods/${index}/itemId`}
            label={t.goodsItem}
            error={messages[`goods/${index}/itemId`]}
            none={t.chooseSegment}
            choices={items.map(({ id, name, unit, balance }) => ({
              value: id,
              label: `${name} · ${t.balance} ${balance} ${unit}`,
            }))}
            value={line.itemId}
            onChange={(itemId) => change(index, { itemId })}
          />
          <NumberField
            name={`goods/${index}/quantity`}
            label={t.goodsQuantity}
            error={messages[`goods/${index}/quantity`]}
            value={line.quantity}
            onChange={(quantity) => change(index, { quantity })}
          />
          <PriceField
            itemId={line.itemId}
            name={`goods/${index}/unitPrice`}
            error={messages[`goods/${index}/unitPrice`]}
            value={line.unitPrice}
            onChange={(unitPrice) => change(index, { unitPrice })}
          />
          <div className="row">
            <Button look="quiet" onClick={() => onChange(value.filter((_, at) => at !== index))}>
              {t.removeGoods}
            </Button>
          </div>
        </div>
      ))}
      {items.length === 0 ? (
        <p className="soft small">{t.noStock}</p>
      ) : (
        <div className="row">
          <Button
            look="secondary"
            icon="plus"
            onClick={() => onChange([...value, { itemId: '', quantity: '1', unitPrice: '' }])}
          >
            {t.addGoods}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

interface PriceFieldProps {
  itemId: string
  name: string
  error: string | undefined
  value: string
  onChange: (price: string) => void
}

/** With the prices at which what is in stock was bought: it is planned at one of them. */
function PriceField({ itemId, ...field }: PriceFieldProps) {
  const t = useTexts(campaignTexts)
  const { data: item } = useQuery({ ...stockItemQuery(itemId), enabled: itemId !== '' })
  const prices = [
    ...new Set((item?.lots ?? []).filter(({ balance }) => balance > 0).map((lot) => lot.unitPrice)),
  ]
  return (
    <TextField
      {...field}
      label={t.goodsPrice}
      {...(prices.length > 0 && { hint: t.lotPrices(prices.map(formatMoney).join('、')) })}
      inputMode="decimal"
    />
  )
}
