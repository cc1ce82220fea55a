const zh = {
  title: '满意度',
  ask: '评价这次疗休养',
  askOf: (tour: string) => `评价：${tour}`,
  askText: (day: string) =>
    `${day} 前可以评价一次。组织者看不到是谁写的；满五人评价，并且到期或者人人评价后才公布结果。`,
  score: '满意度',
  scores: ['很不满意', '不满意', '一般', '满意', '很满意'] as readonly string[],
  words: '想说的话',
  wordsText: '不要写姓名或别人的情况。',
  send: '提交评价',
  sent: '谢谢，评价已提交',
  needed: '请选择',
  said: (word: string) => `您的评价：${word}`,
  answeredOf: (answered: number, asked: number) => `到场 ${String(asked)} 人，已评价 ${String(answered)} 人`,
  open: '人人评价或者结束十四天后公布结果。',
  tooFew: '评价不满五人，不公布结果。',
  mean: (mean: string) => `平均 ${mean} 分（满分 5 分）`,
  people: (count: number) => `${String(count)} 人`,
  wordsOf: '他们写的话',
}

export default zh
