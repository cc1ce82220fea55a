import type zh from './subsidies-zh-CN'

const en: typeof zh = {
  receivedFor: (purpose, amount) => `Received from above with purpose “${purpose}”: ${amount}`,
  receivedFree: (amount) => `Received from above without a purpose: ${amount}`,
  brought: (amount) => `, and ${amount} left of the years before`,
  beyond: (purpose, planned, cover) =>
    `For “${purpose}” ${planned} of subsidies from above are planned and ${cover} came. It can be planned; what is beyond is not spent before it has arrived.`,
}

export default en
