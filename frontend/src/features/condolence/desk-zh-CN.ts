const zh = {
  title: '慰问记录',
  intro: '本工会及所属工会登记的慰问，每一笔都能看到当时依据的规定。',
  mine: '我登记的',
  all: '全部',
  whose: '谁登记的',
  member: '会员',
  occasion: '事由',
  visitNo: '编号',
  visitedOn: '慰问日期',
  gift: '慰问内容',
  amount: '金额',
  status: '状态',
  statuses: { RECORDED: '有效', REVERSED: '已撤销' },
  union: '所属工会',
  record: '登记慰问',
  emptyTitle: '还没有慰问记录',
  emptyText: '登记第一次慰问，金额和形式会按政策自动核对。',
}

export default zh
