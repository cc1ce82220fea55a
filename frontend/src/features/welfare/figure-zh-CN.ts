const zh = {
  title: '互助统计',
  text: '保障期在该年度内开始的参保：人数每人只计一次，人次按参保笔数；单位按用人单位和基层工会分别计。',
  year: '年度',
  yearOf: (year: number) => `${year} 年`,
  scheme: '互助计划',
  all: '全部计划',
  persons: '人数',
  personTimes: '人次',
  employers: '单位',
  basicUnions: '基层工会',
  subsidy: '补助',
  claimsPaid: '已给付（笔）',
  paidOut: '给付金额',
  perPersonTime: '每人次给付',
  nobody: '这一年没有人参保',
}

export default zh
