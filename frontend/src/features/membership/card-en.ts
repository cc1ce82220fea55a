import type zh from './card-zh-CN'

const en: typeof zh = {
  title: 'Membership card',
  intro: 'Show the code to prove that you are a member; it can be verified without a network.',
  memberNo: 'Member no.',
  union: 'Union',
  joinedOn: 'Member since',
  name: 'Name',
  validUntil: 'Valid until',
  qrLabel: (name) => `Code of ${name}’s membership card`,
  renewed: 'The code is new each time and ends after 12 hours; when membership ends, it is not renewed.',
  verifyLink: 'Open the page that verifies',
  noCard: 'You are not in full membership now, so there is no card. Your union’s organiser can help.',
  verifyTitle: 'Verify a membership card',
  verifyIntro: 'Scan the code with the camera of your phone; this page opens. Or paste its content below.',
  pasted: 'Content of the card',
  pastedHint: 'The address in the code, or the part of it after #',
  verify: 'Verify',
  checking: 'Verifying…',
  outcomes: {
    VALID: 'Valid',
    EXPIRED: 'Out of date',
    FORGED: 'Not to be trusted: it was altered',
    UNKNOWN_KEY: 'Not issued here, or the key has changed',
    UNREADABLE: 'This is no membership card',
  },
  advice: {
    VALID: 'A digital signature of this platform proves the membership.',
    EXPIRED: 'Ask the holder to go online and open the card again.',
    FORGED: 'Do not accept this card.',
    UNKNOWN_KEY: 'Go online and try again.',
    UNREADABLE: 'Scan it again, or check what you pasted.',
  },
  offlineReady: 'The key is stored on this device; cards can be verified without a network.',
  offlineNotReady: 'The key is not here yet. Go online and try again.',
  retry: 'Try again',
}

export default en
