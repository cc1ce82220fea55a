import type zh from './refund-zh-CN'

const en: typeof zh = {
  refund: 'Refund',
  propose: 'Propose the refund',
  proposeOf: (name) => `Propose the refund: ${name}`,
  text: 'What she paid herself goes back out of a budget: one proposes, another approves; once the cashier paid, it is refunded.',
  nothingPaid: 'She paid nothing herself: with the approval it is refunded, and nothing is paid.',
  proposed: 'Proposed; it waits for a decision',
  reason: 'Reason',
  needed: 'Say why, in two letters at least.',
  enrolledTwice: 'Enrolled twice in one period',
  line: 'Which budget line pays',
  left: (amount) => `${amount} left`,
  short: (amount) => `${amount} left, not enough`,
  noLines: 'No budget line may pay a refund; the finance officer has to plan one first.',
  lineNeeded: 'Choose a budget line.',
  lineName: 'Budget line',
  states: {
    PROPOSED: 'Waits for a decision',
    APPROVED: 'Waits for payment',
    REJECTED: 'Rejected',
    PAID: 'Refunded',
  },
  takenBack: 'Approval taken back',
  decide: 'Decide',
  decideOf: (name) => `Decide the refund: ${name}`,
  amount: 'Amount',
  proposedBy: 'Proposed by',
  approve: 'Approve the refund',
  reject: 'Reject',
  whyRejected: 'Why it is rejected',
  reasonNeeded: 'Say why it is rejected.',
  approvedNow: 'Approved',
  rejectedNow: 'Rejected; it can be proposed again',
}

export default en
