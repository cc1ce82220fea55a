import type zh from './reads-zh-CN'

const en: typeof zh = {
  title: 'Who read my file',
  intro: 'Each time a union officer opens your file, it is noted. Only you see this list.',
  parts: {
    FILE: 'opened your file',
    TIMELINE: 'read what the union did for you',
    VALUES: 'saw numbers in full',
    EVIDENCE: 'opened a document that you handed in',
    FAMILY: 'read whom of your family you entered for visits',
  },
  purposes: {
    MEMBERSHIP: 'membership',
    CARE: 'visits and congratulation',
    AID: 'hardship aid',
    WELFARE: 'benefits',
    ACTIVITY: 'activities',
    INSPECTION: 'supervision',
    OTHER: 'other',
  },
  values: { ID_NUMBER: 'ID number', PHONE: 'mobile number' },
  offices: {
    CHAIR: 'chair',
    ORGANIZER: 'organiser',
    WOMENS_OFFICER: 'women’s officer',
    GROUP_LEADER: 'group leader',
    FINANCE: 'finance',
    CASHIER: 'cashier',
    AUDITOR: 'funds auditor',
    ADMINISTRATOR: 'system administrator',
    SECURITY_ADMINISTRATOR: 'security administrator',
    SECURITY_AUDITOR: 'security auditor',
  },
  system: 'authorised system',
  purpose: (what) => `For: ${what}`,
  reason: (why) => `Reason: ${why}`,
  noneTitle: 'Nobody has read your file yet',
  noneText: 'When somebody does, this page says who, when and why.',
  more: 'Show earlier ones',
  ask: 'Does something look wrong? Talk to the chair of your union, or to the union above it.',
}

export default en
