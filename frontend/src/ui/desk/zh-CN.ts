const zh = {
  more: '继续加载',
  shownSoFar: (n: number) => `已显示 ${n.toLocaleString('en-US')} 条，还有更多`,
  shownAll: (n: number) => `共 ${n.toLocaleString('en-US')} 条`,
  details: '详情',
  replay: '规则复核',
  searching: '正在搜索…',
  nothingFound: '没有找到，换个写法试试',
  notByIdNumber: '身份证号会留在网址里，不能用来查找。请用姓名、会员号或工号。',
  results: (n: number) => `${n} 个结果`,
  progress: '进度',
  of: (done: string, total: string) => `${done} / ${total}`,
}

export default zh
