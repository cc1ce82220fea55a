import type zh from './figures-zh-CN'

const en: typeof zh = {
  figures: 'Figures of aid',
  intro: 'By year of payment; the figures come from every case that was paid.',
  rule: (smallest, source) =>
    `Cells with fewer than ${smallest} persons are shown without figures, and so are as many more as it takes that nothing can be reckoned from the sum. Source: ${source}`,
  year: 'Year',
  by: 'Split',
  bys: { KIND: 'By kind of aid', CATEGORY: 'By category', UNION: 'By union', YEAR: 'Five years' },
  cell: 'Split',
  kinds: {
    ALL: 'All',
    OWN: 'The union itself',
    UNFILED: 'Without a file',
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
  chart: 'Amounts compared',
  reading: (name, amount) => `Most was paid for ${name}: ${amount}.`,
  none: 'No aid was paid in this year.',
  hidden: 'Not shown',
  hiddenWhy: 'Too few persons, or it could be reckoned from the sum: somebody would be recognised.',
}

export default en
