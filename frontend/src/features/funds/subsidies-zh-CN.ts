const zh = {
  receivedFor: (purpose: string, amount: string) => `已收到上级补助，用途“${purpose}”：${amount}`,
  receivedFree: (amount: string) => `已收到上级补助，未限定用途：${amount}`,
  brought: (amount: string) => `，另有以前年度结余 ${amount}`,
  beyond: (purpose: string, planned: string, cover: string) =>
    `用途“${purpose}”计划使用上级补助 ${planned}，已收到 ${cover}。可以先编列，超出部分在上级拨款到账前不能支出。`,
}

export default zh
