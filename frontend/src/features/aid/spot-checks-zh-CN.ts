export default {
  title: '年度抽查',
  intro: '每年按规定比例抽查在档家庭。名单由种子决定，任何人可以重新验算。',
  draw: '抽取名单',
  drawn: (part: number, all: number, share: string) => `在档 ${all} 户，按 ${share} 抽取 ${part} 户。`,
  seed: '种子',
  notDrawn: '今年还没有抽取',
  notDrawnText: '抽取后按名单逐户核对，在档案中记录“抽查”。',
  unchecked: '待抽查',
}
