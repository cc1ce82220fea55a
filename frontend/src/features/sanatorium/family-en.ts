import type zh from './family-zh-CN'

const en: typeof zh = {
  family: 'Family who come along',
  familyText:
    'They pay for themselves under a contract of their own and take no place; nobody leaves without contract and payment.',
  add: 'Take family along',
  addTo: (tour) => `Take family along: ${tour}`,
  added: 'Announced; contract and payment are to be confirmed',
  name: 'Name',
  relation: 'What they are to you',
  relations: { SPOUSE: 'Spouse', CHILD: 'Child', PARENT: 'Parent', OTHER: 'Other relative' },
  contractNo: 'Contract number',
  contractText: 'Of their own contract with the agency; if there is none yet, the union enters it later.',
  paidOn: 'Paid on',
  paidText:
    'Leave it empty when nothing was paid or it came back; the tour cannot leave or be settled meanwhile.',
  paid: (day) => `Paid on ${day}`,
  unpaid: 'Contract and payment to be confirmed',
  withdraw: 'Not coming',
  withdrawOf: (name) => `Not coming: ${name}`,
  withdrawText: 'Does not come along; what was paid is settled by the contract of their own.',
  withdrawn: 'Does not come along',
  confirm: 'Confirm payment',
  confirmOf: (name) => `Confirm contract and payment: ${name}`,
  confirmed: 'Confirmed',
  remove: 'Leave behind',
  removeOf: (name) => `Leave behind: ${name}`,
  reason: 'Reason (the member is told)',
  needed: 'Please fill in',
  headsOf: (taken, family) => `${taken + family} (members ${taken}, family ${family})`,
  heads: 'On the coach',
  unready: (count) => `${count} of families have no contract or have not paid; the tour cannot leave`,
  along: (names) => `With: ${names}`,
}

export default en
