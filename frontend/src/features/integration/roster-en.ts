import type zh from './roster-zh-CN'

const figure = (n: number) => n.toLocaleString('en-US')

const en: typeof zh = {
  mode: 'This roster is',
  modes: { CHANGES: 'changes only', FULL_LIST: 'a full list' },
  modeHints: {
    CHANGES: 'names who is new or has changed; nobody else is touched',
    FULL_LIST: 'names every member in service; whoever is missing leaves',
  },
  asOf: 'Day of the roster',
  asOfHint: 'Moves and leavings without a day of their own begin on it.',
  missing: 'Whoever is missing',
  missingKinds: { RETAIN: 'is retained', WITHDRAW: 'withdraws' },
  missingHints: {
    RETAIN: 'leaving the employer is not leaving the union: no dues, no vote, can be resumed at any time',
    WITHDRAW: 'only when the members asked to withdraw',
  },
  terms: (mode, day) => `${mode}, as of ${day}`,
  moved: (n) => `${figure(n)} moved`,
  leaving: (n) => `${figure(n)} leaving`,
  notInFile: 'not in the list',
  statuses: { ACTIVE: 'member', RETAINED: 'retained', ENDED: 'ended' },
  sexes: { MALE: 'male', FEMALE: 'female' },
  status: 'Standing',

  stoppedTitle: 'Stopped: too many would leave',
  stoppedText: (leaving, members, most) =>
    `${figure(leaving)} of ${figure(members)} members would leave by this import; more than ${figure(most)} at once have to be looked at by somebody else. Rows lost by a filter or a copy are the usual reason.`,
  stoppedOwn:
    'Ask another officer who may import to open this page, compare those leaving and release it. You cannot release your own.',
  stoppedOther:
    'Please compare those leaving below. Release it only if it is right, and say on what grounds.',
  seeLeaving: 'See those leaving',
  reason: 'Grounds for the release',
  reasonHint: 'For example: three units were handed over; compared with the personnel office.',
  needReason: 'Please give the grounds, at least four characters.',
  release: 'Release',
  released: (by, reason) => `Released by ${by}: ${reason}`,
  discard: 'Discard',
  discardTitle: 'Discard this import?',
  discardText:
    'No member was changed. What was read from the file is deleted at once and cannot be restored.',
  discardConfirm: 'Discard it',
  discardedTitle: 'Discarded',
  discardedText: 'Nothing was changed, and the content of the file was deleted.',
  keep: 'Cancel',
}

export default en
