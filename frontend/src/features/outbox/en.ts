import type zh from './zh-CN'

const en: typeof zh = {
  badge: (n, refused) => (refused === 0 ? `${n} not sent` : `${n} not sent, ${refused} of them need you`),
  title: 'Not sent yet',
  intro:
    'Kept on this phone, encrypted. As soon as there is a network it is sent in the order in which it was saved, each once.',
  emptyTitle: 'Everything is sent',
  emptyText: 'What you record without a network waits here.',
  record: 'Record a visit',
  sendNow: 'Send now',
  sending: 'Sending…',
  savedAt: (when) => `Saved ${when}`,
  attachments: (n) => (n === 1 ? '1 attachment' : `${n} attachments`),
  waiting: 'Waiting to be sent',
  tried: (n) => (n === 1 ? 'Tried once, will be tried again' : `Tried ${n} times, will be tried again`),
  unknown: 'Sent, no answer yet; sending it again counts once',
  refused: 'Needs you',
  refusedBecause: (reason) => `Not accepted: ${reason}`,
  conflict: 'Somebody else changed this record first; your change has not taken effect.',
  partly: 'The record itself is stored; only attachments have not arrived.',
  unexplained: (status) => `The server gave no reason (${status})`,
  retry: 'Send again',
  change: 'Change',
  resolve: 'Compare',
  discard: 'Delete',
  discardTitle: 'Delete what was not sent?',
  discardText: (title) => `“${title}” exists on this phone alone. It cannot be brought back.`,
  discardUnknown: 'It may have reached the server already; deleting removes only the copy on this phone.',
  discardDo: 'Delete it',
  keep: 'Keep it',
  discarded: (title) => `Deleted: ${title}`,
  shortLived:
    'This browser cannot keep things encrypted on the device; wait until everything is sent before you close the page.',
  reference: 'Reference',
}

export default en
