const zh = {
  outcome: '完成情况',
  say: '填写',
  change: '更正',
  sayOf: (title: string) => `完成情况：${title}`,
  changeOf: (title: string) => `更正完成情况：${title}`,
  word: '这个数是怎样的',
  wordHint: '只知道“近 4000”“600 余”时按原样填写：保留原词，不当作精确数，也不参与合计。',
  words: { EXACTLY: '精确', NEARLY: '近', OVER: '余', ABOUT: '约' },
  figures: {
    EXACTLY: (count: string, unit: string) => `${count} ${unit}`,
    NEARLY: (count: string, unit: string) => `近 ${count} ${unit}`,
    OVER: (count: string, unit: string) => `${count} 余${unit}`,
    ABOUT: (count: string, unit: string) => `约 ${count} ${unit}`,
  },
  count: '数',
  unit: '计量单位',
  person: '人',
  source: '数据来源',
  save: '保存',
  needed: '请填写此项。',
  countNeeded: '请填写大于 0 的整数，例如 4000。',
  done: '完成情况已保存',
  from: (source: string) => `来源：${source}`,
}

export default zh
