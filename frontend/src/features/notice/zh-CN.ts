const zh = {
  notices: '提醒',
  intro: '与您有关的办理结果和待办事项，保留半年。',
  unread: (n: number) => (n === 0 ? '没有未读提醒' : `提醒：${n} 条未读`),
  readAll: '全部标为已读',
  isNew: '未读',
  more: '更早的提醒',
  noneTitle: '还没有提醒',
  noneText: '申请有了结果、选举开始投票、报名的活动有变动时，会在这里告诉您。',
}

export default zh
