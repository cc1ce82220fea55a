const zh = {
  title: '我的全部数据',
  intro: '把平台保存的关于您的全部信息做成一个文件：可以直接打开阅读，也附有供程序读取的 JSON。',
  what: '里面有什么',
  whatText:
    '个人资料、会籍、职务、入会与接转、慰问及照片、活动、兴趣、授权、资料更正申请和材料、谁看过我的资料。选举只写您是否投过票，投给谁没有任何记录。',
  others: '涉及他人的敏感内容不在其中，例如探望人只写人数。',
  make: '制作文件',
  making: (percent: number) => `正在制作，已完成 ${percent}%。可以离开本页，做好后回来下载。`,
  failed: '没有制作成功，请再试一次。',
  notMade: (why: string) => `没有制作：${why}`,
  files: '我的文件',
  none: '还没有文件。',
  readyAt: (at: string) => `${at} 制作`,
  until: (at: string) => `可下载至 ${at}，之后自动删除`,
  size: (kb: number) => (kb < 1024 ? `${kb} KB` : `${(kb / 1024).toFixed(1)} MB`),
  download: '下载',
  part: (name: string, entries: number, files: number) =>
    files > 0 ? `${name} ${entries} 条，附件 ${files} 个` : `${name} ${entries} 条`,
  contents: '文件内容',
  safe: '文件含有您的完整号码，请勿转发，不要在公用电脑上下载。',
}

export default zh
