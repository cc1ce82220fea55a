import type zh from './money-zh-CN'

const en: typeof zh = {
  asOfNow: 'As the stock is now; the approval counts with the stock of that moment.',
  settled: 'As the stock was at the approval.',
  total: 'Roster in all',
  alreadyPaid: 'Goods already paid for',
  toPay: 'To be paid once approved',
  ordered: 'Ordered for payment',
  goods: 'Who pays for the goods',
  item: 'Item',
  batch: 'Batch',
  neededUnits: 'Needed',
  coveredUnits: 'In stock, paid for',
  unitPrice: 'Unit price',
  so: (count, unit) => `${count} ${unit}`,
}

export default en
