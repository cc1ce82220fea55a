const zh = {
  figures: '帮扶统计',
  intro: '按支付年度统计。人数少于五人的类别不显示数字；只剩一类被隐藏时，再隐藏人数次少的一类，以免反推。',
  year: '年度',
  kind: '类别',
  kinds: {
    ALL: '合计',
    LIVING: '生活救助',
    MEDICAL: '医疗救助',
    SCHOOLING: '金秋助学',
    SERIOUS_ILLNESS: '大病救助',
    ACCIDENT: '意外致困',
  },
  persons: '人数',
  personTimes: '人次',
  households: '户数',
  amount: '金额',
  hidden: '不显示',
  hiddenWhy: '人数太少，显示会让人认出是谁。',
}

export default zh
