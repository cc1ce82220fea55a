import type zh from './my-data-zh-CN'

const en: typeof zh = {
  title: 'All my data',
  intro: 'Everything the platform keeps about you in one file: to open and read, and as JSON for programs.',
  what: 'What is in it',
  whatText:
    'Your file, standings, offices, applications and transfers, visits with photos, activities, interests, consents, corrections with documents, and who read your file. Of elections only whether you voted: whom you voted for is recorded nowhere.',
  others: 'What is sensitive about others is left out; visitors, for example, are told as a number.',
  make: 'Make the file',
  making: (percent: number) => `Being made, ${percent}% done. You may leave this page and come back.`,
  failed: 'It could not be made. Please try again.',
  notMade: (why: string) => `Not made: ${why}`,
  files: 'My files',
  none: 'No files yet.',
  readyAt: (at: string) => `Made ${at}`,
  until: (at: string) => `Can be fetched until ${at}, then it is removed`,
  size: (kb: number) => (kb < 1024 ? `${kb} kB` : `${(kb / 1024).toFixed(1)} MB`),
  download: 'Download',
  part: (name: string, entries: number, files: number) =>
    files > 0 ? `${name}: ${entries}, with ${files} files` : `${name}: ${entries}`,
  contents: 'Contents',
  safe: 'The file shows your numbers in full. Do not pass it on, and do not fetch it on a shared computer.',
}

export default en
