const zh = {
  title: '慰问活动年度数字',
  intro: '只算已批准的名册，退回的不算；人数每人只算一次，人次按领取次数算。',
  year: '年份',
  kind: '活动',
  kinds: { COOLNESS: '送清凉', WARMTH: '送温暖', FESTIVAL: '节日慰问', BIRTHDAY: '生日慰问' },
  together: '合计',
  reading: (year: number, persons: number, times: number, amount: string) =>
    times === 0
      ? `${year} 年还没有已批准的慰问活动。`
      : `${year} 年共慰问 ${persons} 人、${times} 人次，合计 ${amount}。`,
  amounts: '各类活动金额',
  amountOf: (amount: string, times: number) => `${amount} · ${times} 人次`,
  asTable: '各类活动明细',
  campaigns: '次数',
  units: '基层单位',
  persons: '人数',
  personTimes: '人次',
  received: '已领取',
  cash: '慰问金',
  goods: '慰问品',
  amount: '合计',
}

export default zh
