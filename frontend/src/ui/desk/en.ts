import type zh from './zh-CN'

const en: typeof zh = {
  more: 'Load more',
  shownSoFar: (n) => `${n.toLocaleString('en-US')} shown, there are more`,
  shownAll: (n) => `${n.toLocaleString('en-US')} in all`,
  details: 'Details',
  replay: 'Ask the rules again',
  searching: 'Searching…',
  nothingFound: 'Nothing found; try another spelling',
  notByIdNumber: 'An ID number would stay in the address; search by name, member or employee number.',
  results: (n) => (n === 1 ? '1 result' : `${n} results`),
  progress: 'Progress',
  purpose: 'Purpose',
  purposes: {
    MEMBERSHIP: 'keeping the register',
    CARE: 'visits',
    AID: 'hardship aid',
    WELFARE: 'benefits',
    ACTIVITY: 'activities',
    INSPECTION: 'supervision',
    OTHER: 'something else',
  },
  purposeNoted: 'That it was fetched, and for what, is noted; the members named in it see that.',
  fetchFile: 'Download the file',
  leave: 'Cancel',
  of: (done, total) => `${done} of ${total}`,
}

export default en
