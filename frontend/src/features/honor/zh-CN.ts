import type { Honor, HonorHolder, HonorLevel } from './api/honors'

const zh = {
  honors: '荣誉',
  honorsOf: (name: string) => `${name}的荣誉`,
  intro: '会员和工会获得的荣誉。会员的荣誉会出现在本人的时间线上，也可以用作会员分组的条件。',
  record: '登记荣誉',
  recorded: '荣誉已登记',
  holder: '获得者',
  holders: { MEMBER: '会员', UNION: '工会' } satisfies Record<HonorHolder, string>,
  all: '全部',
  allLevels: '全部级别',
  member: '会员',
  union: '工会',
  title: '荣誉称号',
  titleHint: '例如“全国五一劳动奖章”“省工人先锋号”',
  level: '级别',
  levels: { NATIONAL: '国家级', PROVINCE: '省级', CITY: '市级', UNIT: '单位' } satisfies Record<
    HonorLevel,
    string
  >,
  awardedOn: '授予日期',
  awardingBody: '授予单位',
  documentNo: '文号',
  lastDay: '有效期最后一天',
  lastDayHint: '长期有效的不填。',
  state: '状态',
  states: { HELD: '有效', EXPIRED: '已到期', REVOKED: '已撤销' } satisfies Record<Honor['state'], string>,
  revoke: '撤销',
  revokeOf: (title: string) => `撤销：${title}`,
  revokeTitle: (title: string) => `撤销“${title}”`,
  revokeText: '授予单位收回，或登记有误。记录和原因会保留在名册中。',
  revokedOn: '撤销日期',
  reason: '原因',
  revoked: '荣誉已撤销',
  save: '保存',
  cancel: '取消',
  needed: '请填写此项。',
  noneTitle: '还没有登记荣誉',
  noneText: '登记后，这里会按授予日期列出会员和工会的荣誉。',
}

export default zh
