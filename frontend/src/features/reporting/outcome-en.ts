import type zh from './outcome-zh-CN'

const en: typeof zh = {
  outcome: 'What came of it',
  say: 'Enter',
  change: 'Correct',
  sayOf: (title) => `What came of it: ${title}`,
  changeOf: (title) => `Correct what came of it: ${title}`,
  word: 'How the number is known',
  wordHint:
    'Known only as “nearly 4,000” or “over 600”? Enter it so: it keeps its word, is never taken as exact and enters no sum.',
  words: { EXACTLY: 'Exactly', NEARLY: 'Nearly', OVER: 'Over', ABOUT: 'About' },
  figures: {
    EXACTLY: (count, unit) => `${count} ${unit}`,
    NEARLY: (count, unit) => `nearly ${count} ${unit}`,
    OVER: (count, unit) => `over ${count} ${unit}`,
    ABOUT: (count, unit) => `about ${count} ${unit}`,
  },
  count: 'Number',
  unit: 'Counted in',
  person: 'persons',
  source: 'Where the figure is from',
  save: 'Save',
  needed: 'Please fill this in.',
  countNeeded: 'Give a whole number above 0, such as 4000.',
  done: 'Saved what came of it',
  from: (source) => `From: ${source}`,
}

export default en
