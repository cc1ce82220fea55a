const zh = {
  figures: '帮扶统计',
  intro: '按支付年度统计，数字来自每一笔已发放的帮扶。',
  rule: (smallest: number, source: string) =>
    `少于 ${smallest} 人的格子不显示数字；凡能从合计反推出来的，再多隐藏一些。依据：${source}`,
  year: '年度',
  by: '分组',
  bys: { KIND: '按帮扶类别', CATEGORY: '按困难类别', UNION: '按工会', YEAR: '近五年' },
  cell: '分组',
  kinds: {
    ALL: '合计',
    OWN: '本级',
    UNFILED: '未建档',
    LIVING: '生活救助',
    MEDICAL: '医疗救助',
    SCHOOLING: '金秋助学',
    SERIOUS_ILLNESS: '大病救助',
    ACCIDENT: '意外致困',
  } as Record<string, string>,
  persons: '人数',
  personTimes: '人次',
  households: '户数',
  amount: '金额',
  chart: '金额比较',
  reading: (name: string, amount: string) => `其中金额最多的是${name}，${amount}。`,
  none: '这一年没有发放帮扶金。',
  hidden: '不显示',
  hiddenWhy: '人数太少，或能从合计反推，显示会让人认出是谁。',
}

export default zh
