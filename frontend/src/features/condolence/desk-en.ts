import type zh from './desk-zh-CN'

const en: typeof zh = {
  title: 'Visits',
  intro: 'What your union and those below it recorded, each with the rule it was judged by.',
  mine: 'Recorded by me',
  all: 'All',
  whose: 'Recorded by',
  member: 'Member',
  occasion: 'Occasion',
  visitNo: 'No.',
  visitedOn: 'Visited on',
  gift: 'Gift',
  amount: 'Amount',
  status: 'State',
  statuses: { RECORDED: 'Valid', REVERSED: 'Reversed' },
  union: 'Union',
  record: 'Record a visit',
  emptyTitle: 'No visits yet',
  emptyText: 'Record the first one; form and amount are checked against the rules.',
}

export default en
