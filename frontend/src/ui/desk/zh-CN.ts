const zh = {
  more: '继续加载',
  shownSoFar: (n: number) => `已显示 ${n.toLocaleString('en-US')} 条，还有更多`,
  shownAll: (n: number) => `共 ${n.toLocaleString('en-US')} 条`,
  chosen: (what: string) => `已选：${what}`,
  clear: '清除',
  search: '搜索',
  searching: '正在搜索…',
  nothingFound: '没有找到，换个写法试试',
  results: (n: number) => `${n} 个结果`,
  progress: '进度',
  of: (done: string, total: string) => `${done} / ${total}`,
  draftRestored: (when: string) => `已恢复 ${when} 保存的草稿。`,
  discardDraft: '清空重填',
  copy: '复制',
  copied: '已复制',
}

export default zh
