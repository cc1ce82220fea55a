const zh = {
  asOfNow: '按现在的库存估算；审批时按当时的库存计算。',
  settled: '以审批时的库存为准。',
  total: '名册合计',
  alreadyPaid: '已付过款的慰问品',
  toPay: '审批后需要支付',
  ordered: '已交付款',
  goods: '慰问品由谁付款',
  item: '物品',
  batch: '批次',
  neededUnits: '需要',
  coveredUnits: '库存中已付款',
  unitPrice: '单价',
  so: (count: number, unit: string) => `${count} ${unit}`,
}

export default zh
