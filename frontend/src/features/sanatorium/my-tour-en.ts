import type zh from './my-tour-zh-CN'

const en: typeof zh = {
  tours: 'Tours you may join',
  toursIntro:
    'No race: after the last day a draw by the published rule decides, and everybody sees her rank and why. Only where it says so does the order of arrival count.',
  noTours: 'There is no tour to join now.',
  when: 'Leaves',
  dayCount: (days) => (days === 1 ? '1 day' : `${String(days)} days`),
  price: 'Cost',
  places: 'Places',
  free: (free, maximum) => `${String(free)} of ${String(maximum)} are free`,
  total: (maximum) => String(maximum),
  until: 'Apply until',
  outside: 'outside the province',
  statuses: {
    OPEN: 'Taking applications',
    DRAWN: 'Drawn',
    LOCKED: 'Group formed',
    DEPARTED: 'Left',
    SETTLED: 'Settled',
    CANCELLED: 'Cancelled',
  },
  apply: 'Apply',
  applyFor: (name) => `Apply: ${name}`,
  size: 'How many together',
  alone: 'Just me',
  couple: 'Two',
  group: (size) => String(size),
  companionText:
    'Companions join by a code; all of you get a place or none does. Who is not complete by the draw is not drawn.',
  priority: 'My class',
  priorityText: 'It counts once the union that arranges the tour has confirmed it.',
  priorities: {
    FRONT_LINE: 'Front line',
    HARD_POST: 'Hard or hazardous post',
    MODEL_WORKER: 'Model worker',
    SKILLED: 'Skilled talent',
    INJURED_ON_DUTY: 'Injured on duty',
    RETIRING_SOON: 'Retiring soon',
    ORDINARY: 'Ordinary',
  },
  applied: 'Applied',
  join: 'Join by a code',
  joined: 'Joined',
  code: 'Code',
  codeHint: 'Eight letters and digits from whoever applied.',
  codeIs: (code) => `Code ${code}: give it to your companions`,
  mine: {
    GATHERING: 'Waiting for companions',
    COMPLETE: 'Applied; the draw is to come',
    HELD: 'A place is held for you',
    OFFERED: 'A place has become free for you',
    PLACED: 'You have a place',
    WAITING: 'On the list',
    WITHDRAWN: 'Withdrawn',
  },
  together: (joined, size) => `${String(joined)} of ${String(size)} are in`,
  number: 'Number',
  rank: 'Rank',
  rankOf: (rank, ranked) =>
    ranked === undefined
      ? `Number ${String(rank)}`
      : `Number ${String(rank)} of ${String(ranked)} applications`,
  why: 'Why',
  decided: {
    FIRST: 'first of all',
    PRIORITY: 'the one before has priority',
    LAST_TRIP: 'the one before went longer ago',
    SENIORITY: 'the one before joined earlier',
    DRAW: 'equal to the one before; the lot decided',
    LATE: 'came after the draw',
    ARRIVAL: 'order of arrival',
  },
  given: 'Given',
  inOrder: 'in the order of arrival',
  listed: 'On the list',
  people: (count) => String(count),
  positionOf: (position, maximum) =>
    `Number ${String(position)} on the list: all ${String(maximum)} places are taken and ${String(position - 1)} came before you; free places go in the order of arrival`,
  freeText: (minutes) =>
    `There is a place: it is held for you for ${String(minutes)} minutes, please confirm within them.`,
  fullText: (waiting) =>
    `All places are taken. You go on the list, where ${String(waiting)} wait now, and see your position.`,
  offerText: (days) =>
    `When somebody leaves, the next on the list is asked and answers by 18:00 on working day ${String(days)}; then it goes to the one after.`,
  heldNow: 'A place is held for you, please confirm',
  waitingNow: (position) => `Number ${String(position)} on the list`,
  heldText: 'Please confirm in time, then it goes to the next.',
  offeredText: 'Somebody left and it is your turn. Without an answer in time it goes to the next.',
  acceptText:
    'By accepting you say: the days are agreed at work, you are fit to travel, and you know that what is lost by leaving after the lock is yours.',
  answerUntil: (moment) => `Until ${moment}`,
  timeOver: 'Time is over',
  timeLeft: (left) => {
    const days = Math.floor(left / 86_400)
    const hours = Math.floor((left % 86_400) / 3600)
    const minutes = Math.floor((left % 3600) / 60)
    if (days > 0) return `${String(days)} d ${String(hours)} h left`
    if (hours > 0) return `${String(hours)} h ${String(minutes)} min left`
    return `${String(minutes)} min ${String(left % 60)} s left`
  },
  confirm: 'Confirm',
  confirmOf: (name) => `Confirm: ${name}`,
  confirmed: 'The place is yours',
  statements: [
    'The days are agreed at work',
    'I am fit to travel',
    'I know that what is lost by leaving after the lock is mine',
  ],
  allNeeded: 'Please confirm each of them',
  accept: 'Accept',
  acceptOf: (name) => `Accept: ${name}`,
  decline: 'Decline',
  declineOf: (name) => `Decline: ${name}`,
  declined: 'Declined; the place goes to the next',
  endings: {
    DECLINED: 'You gave the place back; it went to the next. You may join again, at the end of the line.',
    OFFER_RAN_OUT:
      'You did not accept the place in time; it went to the next. You may join again, at the end of the line.',
    HOLD_RAN_OUT:
      'You did not confirm the place in time; it is free again. You may join again, at the end of the line.',
  },
  withdraw: 'Withdraw',
  withdrawOf: (name) => `Withdraw: ${name}`,
  withdrawText:
    'Before the group is formed nothing is lost, and the year stays yours. If you made the application and the draw is to come, your companions are withdrawn with you.',
  withdrawn: 'Withdrawn',
  lockedText: 'The group is formed; please tell your union if you cannot come.',
  needed: 'Please fill this in',
  drawRoom: 'Drawing room',
  drawRoomOf: (name) => `Drawing room: ${name}`,
  drawIntro:
    'The rule and the digest of the seed come first; the draw opens the seed. Anybody can do it again from what is published.',
  rule: 'Rule',
  rules: [
    'Priority classes come first',
    'Then who went longest ago; who has never been comes first',
    'Then who joined earliest',
    'Among equals the smaller SM3(seed:number)',
    'Companions stand where the last of them would stand; all get a place or none does',
  ],
  commitment: 'Digest of the seed (SM3)',
  notCommitted: 'The rule is not published yet.',
  seed: 'Seed',
  notDrawn: 'Not drawn yet.',
  outcome: 'Outcome',
  placed: 'Place',
  notPlaced: 'On the list',
  isMine: 'Yours',
  download: 'Download what was published',
  again: 'Again: node backend/draw/redraw.mjs and the file',
}

export default en
