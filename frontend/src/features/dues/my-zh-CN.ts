const zh = {
  title: '我的会费',
  intro: '每个月应交多少、按什么算的、交了没有。',
  years: '年份',
  reading: (owed: string, paid: string) => `应交 ${owed}，已交 ${paid}。`,
  noneTitle: '这一年还没有会费记录',
  noneText: '工会核定之后，每个月的会费会列在这里。',
  toUnion: (union: string) => `交给${union}`,
  paid: '已交',
  open: '待交',
  free: '无需交纳',
  reasons: {
    OWED: (base: string, counted: string, rate: string) =>
      `基数 ${base}，按整数部分 ${counted} 的 ${rate} 计`,
    ZERO_BASE: '当月没有发放计入会费的工资，无需交纳',
    RETAINED: '保留会籍期间免交会费',
    NO_BASE: '单位还没有报送会费基数，工会核实后更新',
    NOT_OWED: '重新核定后不再应交',
  },
  source: (document: string, clause: string) => `依据：${document}，${clause}`,
  why: '怎么算的',
}

export default zh
