import type zh from './zh-CN'

const en: typeof zh = {
  notices: 'Notices',
  intro: 'What was decided for you and what waits for you, kept for half a year.',
  unread: (n) => (n === 0 ? 'No unread notices' : `Notices: ${n} unread`),
  readAll: 'Mark all as read',
  isNew: 'New',
  more: 'Earlier notices',
  noneTitle: 'No notices yet',
  noneText:
    'You are told here when an application is decided, an election opens, or an activity that you joined changes.',
}

export default en
