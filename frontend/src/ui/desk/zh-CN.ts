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
  purpose: '用途',
  purposes: {
    MEMBERSHIP: '会籍管理',
    CARE: '走访慰问',
    AID: '困难帮扶',
    WELFARE: '普惠服务',
    ACTIVITY: '活动组织',
    INSPECTION: '监督检查',
    OTHER: '其他',
  },
  purposeNoted: '下载会连同用途一起记录，名册上的会员本人可以看到。',
  fetchFile: '下载文件',
  leave: '取消',
  of: (done: string, total: string) => `${done} / ${total}`,
}

export default zh
