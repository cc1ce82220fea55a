import type zh from './zh-CN'

const en: typeof zh = {
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  undo: 'Undo',
  message: 'Message',
  dismiss: 'Dismiss',
  loading: 'Loading',
  signInAgain: 'Sign in again',
  reference: 'Reference',
  stale: (time) => `The server cannot be reached; this is as of ${time}.`,
  optional: 'optional',
  errorSummary: (n) => (n === 1 ? 'There is 1 problem' : `There are ${n} problems`),
  failedTitle: 'This could not be loaded',
  failedText: 'The server did not answer as it should. Please try again in a moment.',
  offlineTitle: 'No connection',
  offlineText: 'Check your network and try again. Everything you typed is still here.',
  forbiddenTitle: 'You may not see this',
  forbiddenText: 'Your present office does not include it. Your union’s chair can grant it.',
  missingTitle: 'Nothing found here',
  missingText: 'It may have been moved, or it lies outside your union.',
  signedOutTitle: 'You are signed out',
  signedOutText: 'Please sign in again. Everything you typed is still here.',
  seatsLeft: (left, all) => `${left} of ${all} places left`,
  seatsNone: (all) => `All ${all} places are taken`,
  seatsWaiting: (n) => `${n} waiting`,
}

export default en
