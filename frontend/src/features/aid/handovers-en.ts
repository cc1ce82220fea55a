import type zh from './handovers-zh-CN'

const en: typeof zh = {
  handovers: 'Handed over',
  intro:
    'When a member moves to another union, open files, requests, appeals and pairings go along. The old union keeps reading what was done in its own time; pledges to children and aid that was approved are kept by the old union.',
  side: 'Direction',
  sides: { OUT: 'Went away', IN: 'Came in' },
  what: 'What',
  whats: {
    HARDSHIP_FILE: 'Hardship file',
    AID_CASE: 'Request for aid',
    APPEAL: 'Appeal',
    PAIRING: 'Pairing',
  },
  all: 'All',
  number: 'Number',
  member: 'Member',
  from: 'From',
  into: 'To',
  on: 'Day',
  stood: 'State then',
  states: {
    DRAFT: 'Being filled in',
    SUBMITTED: 'Waiting',
    REVIEWED: 'To be visited',
    VISITED: 'To be verified',
    VERIFIED: 'To be tested',
    TESTED: 'To be published',
    ON_NOTICE: 'On notice',
    IN_FORCE: 'In force',
    SUSPENDED: 'Suspended',
    EXITED: 'Exited',
    REFUSED: 'Refused',
    WORKED: 'To be decided',
    REFERRED: 'Referred upwards',
    OPEN: 'Waiting',
    RUNNING: 'Running',
  },
  handedBack: 'What the old union proposed is void; the new one works it out anew with money of its own.',
  goesOn: 'It goes on in the new union.',
  course: 'What was done in the old union',
  noCourse: 'Of this only the state on the day is kept.',
  openNow: 'Open it as it is now',
  noneTitle: 'Nothing was handed over',
  noneText: 'When a member moves to another union, what goes along is listed here.',
}

export default en
