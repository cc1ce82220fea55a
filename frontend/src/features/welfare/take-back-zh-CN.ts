const zh = {
  reason: '原因',
  reasonNeeded: '请写明原因（至少两个字）。',
  claim: '撤回审批',
  claimText: '尚未支付，可以撤回：付款单取消，预算额度退回，这笔申请重新等待审批。',
  claimDone: '已撤回，等待重新审批',
  subsidy: '撤回补助',
  subsidyOf: (no: string) => `撤回补助 ${no}`,
  subsidyText: '尚未支付，可以撤回：付款单取消，预算额度退回，这些参保人员可以重新提请补助。',
  subsidyDone: '已撤回，可以重新提请',
  refund: '撤回退费审批',
  refundOf: (name: string) => `撤回退费审批：${name}`,
  refundText: '尚未支付，可以撤回：付款单取消，预算额度退回，可以重新提请退费。',
  refundDone: '已撤回，可以重新提请',
  enrollment: '撤销参保',
  enrollmentOf: (name: string) => `撤销参保：${name}`,
  enrollmentText:
    '登记有误时使用：撤销后不再享受保障，个人缴费转入待退费；已有给付申请或已列支补助的不能撤销。',
  enrollmentDone: '已撤销，转入待退费',
}

export default zh
