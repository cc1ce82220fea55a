import type zh from './figures-zh-CN'

const en: typeof zh = {
  figures: 'Figures of aid',
  intro:
    'By the year of payment. Kinds with fewer than five persons are named without figures; when that is one kind alone, the next smallest is left out with it, so that nothing can be reckoned.',
  year: 'Year',
  kind: 'Kind',
  kinds: {
    ALL: 'All',
    LIVING: 'Living',
    MEDICAL: 'Medical',
    SCHOOLING: 'Schooling',
    SERIOUS_ILLNESS: 'Serious illness',
    ACCIDENT: 'Accident',
  },
  persons: 'Persons',
  personTimes: 'Person-times',
  households: 'Households',
  amount: 'Amount',
  hidden: 'Not shown',
  hiddenWhy: 'So few that somebody could be recognised.',
}

export default en
