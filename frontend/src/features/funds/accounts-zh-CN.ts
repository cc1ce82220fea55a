import type { FinalAccounts } from './api/final-accounts'

const zh = {
  accounts: (year: number) => `${year}年经费决算`,
  intro: '决算数全部取自已结账的账簿和批准的预算。批准后该年度不再重新打开，后来发现的记为追溯调整。',
  years: '年度',
  toYear: (year: number) => `${year}年`,
  noneTitle: '还没有决算',
  noneText: '十二月结账以后，财务人员在这里编制决算，由主席批准。',
  toMonths: '去月末结账',
  prepare: '编制决算',
  prepareText: '收入和支出按账簿汇总，与预算逐项对照；编制后不能改动，只能退回重编。',
  remark: '决算说明',
  remarkHint: '差异较大的项目，请说明原因。',
  prepared: '决算已编制，等待批准',
  states: { PREPARED: '待批准', APPROVED: '已批准', SENT_BACK: '已退回' } satisfies Record<
    FinalAccounts['status'],
    string
  >,
  preparedBy: (name: string, day: string) => `${name} ${day}编制`,
  decidedBy: (name: string, day: string) => `${name} ${day}处理`,
  sentBackBecause: (reason: string) => `退回：${reason}`,
  decide: '审批',
  approve: '批准',
  approved: '决算已批准',
  sendBack: '退回',
  wasSentBack: '决算已退回',
  reason: '理由',
  needed: '请填写此项。',
  reading: (income: string, expense: string, balance: string) =>
    `本年收入 ${income}，支出 ${expense}，结余 ${balance}。`,
  restatements: (count: number) => `批准后另有 ${count} 笔追溯调整，不改变本决算。`,
  restated: (income: string, expense: string) => `计入后收入相差 ${income}，支出相差 ${expense}。`,
  income: '收入',
  expense: '支出',
  account: '科目',
  item: '项目',
  unplanned: '预算外',
  planned: '预算数',
  actual: '决算数',
  difference: '差额',
  rate: '执行率',
  total: '合计',
  chart: '预算执行图',
  legend: '深色为决算数，整条为预算数。',
  print: '打印',
}

export default zh
