import type { SanatoriumRelation } from './api/family'

const zh = {
  family: '随行家属',
  familyText: '家属自费、另签合同，不占名额；没有合同和缴费的不能出发。',
  add: '登记随行家属',
  addTo: (tour: string) => `登记随行家属：${tour}`,
  added: '已登记，请等待核定合同和缴费',
  name: '姓名',
  relation: '与会员的关系',
  relations: { SPOUSE: '配偶', CHILD: '子女', PARENT: '父母', OTHER: '其他亲属' } satisfies Record<
    SanatoriumRelation,
    string
  >,
  contractNo: '合同编号',
  contractText: '家属与旅行社另签的合同；还没有的可以以后由工会登记。',
  paidOn: '缴费日期',
  paidText: '没有缴费或者款项退回的留空，本团暂不能出发或结算。',
  paid: (day: string) => `${day} 已缴费`,
  unpaid: '待核定合同和缴费',
  withdraw: '不随行了',
  withdrawOf: (name: string) => `不随行了：${name}`,
  withdrawText: '此人不再随行；已缴费用按家属自己的合同结算。',
  withdrawn: '已取消随行',
  confirm: '核定缴费',
  confirmOf: (name: string) => `核定合同和缴费：${name}`,
  confirmed: '已核定',
  remove: '取消随行',
  removeOf: (name: string) => `取消随行：${name}`,
  reason: '原因（告知会员）',
  needed: '请填写',
  headsOf: (taken: number, family: number) =>
    `${String(taken + family)} 人（会员 ${String(taken)}，家属 ${String(family)}）`,
  heads: '车上人数',
  unready: (count: number) => `${String(count)} 位家属没有合同或缴费，不能出发`,
  along: (names: string) => `随行：${names}`,
}

export default zh
