import type zh from './zh-CN'

const en: typeof zh = {
  title: 'Me',
  profile: 'My membership',
  name: 'Name',
  memberNo: 'Member no.',
  union: 'Union',
  joinedOn: 'Member since',
  post: 'Post',
  phone: 'Mobile',
  idNumber: 'ID number',
  status: 'Standing',
  statuses: { ACTIVE: 'Full member', RETAINED: 'Membership retained', ENDED: 'Ended' },
  masked:
    'Sensitive values show only their first and last digits. Your union’s organiser can correct mistakes.',
  noMember: 'No membership file belongs to your account yet. Please contact your union’s organiser.',
  offices: 'Union offices',
  until: (day) => `until ${day}`,
  display: 'Display and language',
  largePrint: 'Large print',
  largePrintHint: 'Large text, large buttons, one column.',
  on: 'On',
  off: 'Off',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  help: 'Help',
  helpHint: 'How to join, how to record a visit, whom to ask',
  signOut: 'Sign out',
  signOutHint: 'Signing out also removes the drafts kept on this device.',
}

export default en
