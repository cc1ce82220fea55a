import type zh from './take-back-zh-CN'

const en: typeof zh = {
  reason: 'Reason',
  reasonNeeded: 'Say why, in two letters at least.',
  claim: 'Take the decision back',
  claimText:
    'Nothing is paid yet: the order is cancelled, the budget has the money again, and the claim waits to be decided anew.',
  claimDone: 'Taken back; it waits to be decided',
  subsidy: 'Take back',
  subsidyOf: (no) => `Take subsidy ${no} back`,
  subsidyText:
    'Nothing is paid yet: the order is cancelled, the budget has the money again, and these enrolments can be proposed anew.',
  subsidyDone: 'Taken back; it can be proposed anew',
  refund: 'Take the approval back',
  refundOf: (name) => `Take the approval of the refund back: ${name}`,
  refundText:
    'It was not paid, so it can be taken back: the order is cancelled, the line has the money again, and the refund can be proposed anew.',
  refundDone: 'Taken back; it can be proposed again',
  enrollment: 'Take the enrolment back',
  enrollmentOf: (name) => `Take the enrolment back: ${name}`,
  enrollmentText:
    'For what was entered by mistake: she is not covered any more, and what she paid is to be refunded. Not after a claim, nor while a budget is charged with it.',
  enrollmentDone: 'Taken back; to be refunded',
}

export default en
