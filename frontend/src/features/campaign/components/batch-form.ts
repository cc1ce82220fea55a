import { parseMoney } from '../../../lib/format'
import { given } from '../../../lib/pages'
import type { CampaignBatch, NewCampaignBatch } from '../api/campaigns'

export interface TypedGoods {
  itemId: string
  quantity: string
  unitPrice: string
}

export interface TypedBatch {
  name: string
  handlerName: string
  place: string
  plannedPersons: string
  cash: string
  goods: TypedGoods[]
}

export function typedBatch(batch: CampaignBatch | undefined, name: string): TypedBatch {
  return {
    name: batch?.name ?? name,
    handlerName: batch?.handlerName ?? '',
    place: batch?.place ?? '',
    plannedPersons: batch ? String(batch.plannedPersons) : '',
    cash: batch?.cash ?? '',
    goods: (batch?.goods ?? []).map(({ itemId, quantity, unitPrice }) => ({
      itemId,
      quantity: String(quantity),
      unitPrice,
    })),
  }
}

/** What is missing, by field. */
export function batchFaults(
  typed: TypedBatch,
  hasUnit: boolean,
  words: { needed: string; moneyShape: string },
) {
  const faults: Record<string, string> = {}
  if (!hasUnit) faults['unionId'] = words.needed
  for (const field of ['name', 'handlerName', 'plannedPersons'] as const) {
    if (typed[field].trim() === '') faults[field] = words.needed
  }
  if (typed.cash !== '' && parseMoney(typed.cash) === undefined) faults['cash'] = words.moneyShape
  if (typed.cash === '' && typed.goods.length === 0) faults['cash'] = words.needed
  typed.goods.forEach((line, index) => {
    if (line.itemId === '') faults[`goods/${index}/itemId`] = words.needed
    if (line.quantity === '') faults[`goods/${index}/quantity`] = words.needed
    if (parseMoney(line.unitPrice) === undefined) faults[`goods/${index}/unitPrice`] = words.moneyShape
  })
  return faults
}

export function batchBody(typed: TypedBatch, unionId: string): NewCampaignBatch {
  return {
    unionId,
    name: typed.name.trim(),
    handlerName: typed.handlerName.trim(),
    plannedPersons: Number(typed.plannedPersons),
    cash: parseMoney(typed.cash) ?? '0.00',
    goods: typed.goods.map(({ itemId, quantity, unitPrice }) => ({
      itemId,
      quantity: Number(quantity),
      unitPrice: parseMoney(unitPrice) ?? '',
    })),
    ...given({ place: typed.place.trim() }),
  }
}
