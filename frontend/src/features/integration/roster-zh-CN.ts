const zh = {
  mode: '这份名册是',
  modes: { CHANGES: '变动名册', FULL_LIST: '全员名册' },
  modeHints: {
    CHANGES: '只写新增和有变动的人，没写到的人不动',
    FULL_LIST: '所有在职会员都在内，没写到的人视为离开',
  },
  asOf: '名册日期',
  asOfHint: '没有写变动日期的调动和离开，从这一天起生效。',
  missing: '没写到的人',
  missingKinds: { RETAIN: '保留会籍', WITHDRAW: '办理退会' },
  missingHints: {
    RETAIN: '离开单位不等于退会：不缴会费，没有表决权，可以随时恢复',
    WITHDRAW: '只在本人已申请退会时选用',
  },
  terms: (mode: string, day: string) => `${mode}，截至 ${day}`,
  moved: (n: number) => `调动 ${n.toLocaleString('en-US')}`,
  leaving: (n: number) => `离开 ${n.toLocaleString('en-US')}`,
  notInFile: '不在名册中',
  statuses: { ACTIVE: '在籍', RETAINED: '保留会籍', ENDED: '会籍结束' } as Record<string, string>,
  sexes: { MALE: '男', FEMALE: '女' } as Record<string, string>,
  status: '会籍',

  stoppedTitle: '离开的人太多，已暂停',
  stoppedText: (leaving: number, members: number, most: number) =>
    `这次导入会让 ${leaving.toLocaleString('en-US')} 人离开，而范围内共有会员 ${members.toLocaleString('en-US')} 人，一次超过 ${most.toLocaleString('en-US')} 人须由他人核对。名册缺行、筛选后另存是最常见的原因。`,
  stoppedOwn: '请另一位有导入权限的干部打开本页，核对“离开”的名单后放行。您自己不能放行。',
  stoppedOther: '请核对下面“离开”的名单。确实无误再放行，并写明依据。',
  seeLeaving: '看离开的人',
  reason: '放行依据',
  reasonHint: '例如：三家下属单位整体划出，名单已与人事处核对。',
  needReason: '请写明依据，至少四个字。',
  release: '放行',
  released: (by: string, reason: string) => `已由 ${by} 核对放行：${reason}`,
  discard: '作废',
  discardTitle: '作废这次导入？',
  discardText: '没有改动任何会员资料。已读取的文件内容会立即删除，不能恢复。',
  discardConfirm: '确认作废',
  discardedTitle: '已作废',
  discardedText: '没有改动任何数据，文件内容已删除。',
  keep: '取消',
}

export default zh
