import type zh from './my-zh-CN'

const en: typeof zh = {
  title: 'My dues',
  intro: 'What you owe each month, how it was worked out, and whether it is paid.',
  years: 'Years',
  reading: (owed, paid) => `${owed} owed, ${paid} paid.`,
  noneTitle: 'No dues in this year yet',
  noneText: 'As soon as your union has assessed a month, it is shown here.',
  toUnion: (union) => `to ${union}`,
  paid: 'Paid',
  open: 'To be paid',
  free: 'Nothing to pay',
  reasons: {
    OWED: (base, counted, rate) => `${rate} of ${counted}, the whole steps of your base of ${base}`,
    ZERO_BASE: 'No wage that counts was paid in this month, so nothing is owed',
    RETAINED: 'Free of dues while membership is retained',
    NO_BASE: 'Your unit has not reported your base yet; it is updated once your union knows it',
    NOT_OWED: 'Not owed any more after it was assessed anew',
  },
  source: (document, clause) => `By ${document}, ${clause}`,
  why: 'How it was worked out',
}

export default en
