import type zh from './proposal-zh-CN'

const en: typeof zh = {
  title: 'The three administrators',
  intro:
    'System administrator, security administrator and security auditor are three people: the security administrator proposes, one of the other two confirms.',
  person: 'Person',
  role: 'Office',
  union: 'Union',
  proposedBy: 'Proposed by',
  state: 'State',
  actions: 'Actions',
  states: { WAITING: 'Waiting', CONFIRMED: 'Confirmed', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  decidedBy: (name) => `by ${name}`,
  period: (from, to) => (to === '' ? `from ${from}` : `${from} to ${to}`),
  decide: 'Confirm or refuse',
  decideTitle: 'Confirm this proposal?',
  decideText: (proposer, name, role, union) =>
    `${proposer} proposes ${name} as ${role} of ${union}. Once confirmed it holds at once.`,
  reason: 'Why not',
  needReason: 'Please say why it is refused.',
  confirm: 'Confirm',
  refuse: 'Refuse',
  withdraw: 'Withdraw',
  cancel: 'Cancel',
  confirmed: 'Confirmed; the office is given',
  refused: 'The proposal was refused',
  withdrawn: 'The proposal was withdrawn',
  emptyTitle: 'No proposals yet',
  emptyText: 'Choose one of the three in “Appoint an officer” and it waits here for the second person.',
}

export default en
