import type { StatementLine } from './api/statements'

const zh = {
  statement: (period: string) => `${period}财务报表汇总`,
  ofYear: (year: number) => `${year}年`,
  intro:
    '本级和所属各级工会（含并入的工会）合并计算。上下级之间的补助两边都在汇总范围内的，相互抵销，不重复计入。',
  period: '期间',
  wholeYear: '全年',
  years: '年度',
  reading: (income: string, expense: string, balance: string) =>
    `合并收入 ${income}，合并支出 ${expense}，收支差额 ${balance}。`,
  closed: (closed: number, unions: number) => `有分录的 ${unions} 家工会中，${closed} 家已结账。`,
  inTransit: (amount: string) => `期末有 ${amount} 在这些工会之间拨转途中，尚未到账。`,
  restatements: (count: number) => `另有 ${count} 笔后来发现的追溯调整，不计入本表。`,
  kinds: {
    INCOME: '收入',
    EXPENSE: '支出',
    ASSET: '期末资产',
    LIABILITY: '期末负债',
    EQUITY: '期末净资产',
  } satisfies Record<StatementLine['kind'], string>,
  account: '科目',
  own: '本级',
  below: '所属工会',
  eliminated: '内部抵销',
  total: '合并数',
  sum: '合计',
  parts: (account: string) => `${account}的构成`,
  union: '工会',
  amount: '金额',
  ways: '明细',
  entries: '查看分录',
  entriesOf: (union: string) => `查看${union}的分录`,
  further: '再往下',
  furtherOf: (union: string) => `打开${union}的报表`,
  emptyTitle: '该期间没有分录',
  emptyText: '本级和所属工会在该期间登记分录以后，这里显示汇总。',
  print: '打印',
  fetch: '下载表格',
}

export default zh
