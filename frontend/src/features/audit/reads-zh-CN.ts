const zh = {
  title: '谁看过我的资料',
  intro: '工会干部每次打开您的资料都会留下记录。这份清单只有您自己能看到。',
  parts: {
    FILE: '查看了您的资料',
    TIMELINE: '查看了您的服务记录',
    VALUES: '查看了完整号码',
  },
  purposes: {
    MEMBERSHIP: '会籍管理',
    CARE: '慰问关怀',
    AID: '困难帮扶',
    WELFARE: '普惠福利',
    ACTIVITY: '活动组织',
    INSPECTION: '检查监督',
    OTHER: '其他',
  },
  values: { ID_NUMBER: '身份证号', PHONE: '手机号' },
  offices: {
    CHAIR: '主席',
    ORGANIZER: '组织员',
    WOMENS_OFFICER: '女工委员',
    GROUP_LEADER: '小组长',
    FINANCE: '财务',
    CASHIER: '出纳',
    AUDITOR: '经审',
    ADMINISTRATOR: '系统管理员',
    SECURITY_AUDITOR: '安全审计员',
  } as Record<string, string>,
  system: '已授权的系统',
  purpose: (what: string) => `用途：${what}`,
  reason: (why: string) => `理由：${why}`,
  noneTitle: '还没有人看过您的资料',
  noneText: '有人查看时，这里会写明是谁、什么时间、为什么。',
  more: '显示更早的记录',
  ask: '觉得不合适？请联系本工会主席，或向上级工会反映。',
}

export default zh
