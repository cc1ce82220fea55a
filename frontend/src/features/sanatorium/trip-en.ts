import type zh from './trip-zh-CN'

const en: typeof zh = {
  trips: 'Tours',
  record: 'Record a tour',
  recorded: 'The tour was recorded',
  save: 'Save',
  member: 'Member',
  union: 'Union',
  beganOn: 'Began on',
  days: 'Days, travelling included',
  dayCount: (days) => `${String(days)} days`,
  division: 'Division code',
  destination: 'Destination',
  outside: 'outside the province',
  wentOutside: 'Left the province',
  supportedRegion: 'Supported region',
  selfArranged: 'Arranged by herself (an injury is no work injury)',
  form: 'Form',
  cost: 'Cost (yuan)',
  paid: 'Paid',
  own: 'Her own',
  segment: (number) => `segment ${String(number)}`,
  state: 'Status',
  reversed: 'taken back',
  reverse: 'Take back',
  reverseOf: (name) => `Take back: ${name}`,
  reverseText:
    'For what was recorded by mistake. All segments go, the place is free again, and the record stays with the reason.',
  reversedNow: 'Taken back',
  reason: 'Reason',
  needed: 'Please fill this in.',
  may: 'She may go',
  mayNot: 'The rules say no',
  uptake: (completed, entitled, percent) =>
    `${String(completed)} of ${String(entitled)} entitled have been${percent === undefined ? '' : `: ${percent}%`}.`,
  noneTitle: 'No tours in this year yet',
  noneText: 'Record tours once they are over; what is paid comes out of the rules.',
  program: 'Programme',
  noProgram: 'none',
}

export default en
