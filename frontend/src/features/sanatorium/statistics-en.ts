import type zh from './statistics-zh-CN'

const en: typeof zh = {
  year: 'Year',
  yearOf: (year) => String(year),
  program: 'Programme',
  allPrograms: 'All',
  view: 'Show as',
  views: { bars: 'Picture', table: 'Table' },
  uptake: (completed, entitled, percent) =>
    percent === undefined
      ? `${completed} have been; nobody is entitled`
      : `${completed} of ${entitled} have been, ${percent}%`,
  completion: 'Uptake',
  money: (paid, own) => `Paid ${paid}, paid by themselves ${own}`,
  losses: (persons, herself, unit) =>
    `${persons} left late with a loss: ${herself} borne by themselves, ${unit} by their units`,
  none: 'Nobody has been on a tour in this year.',
  destinations: 'Destinations',
  mostTo: (name, persons) => `Most went to ${name}: ${persons}.`,
  persons: 'Persons',
  people: (count) => String(count),
  paid: 'Paid',
  forms: 'Form',
  ages: 'Age (end of year)',
  ageNames: {
    UNDER_35: 'Under 35',
    FROM_35: '35–44',
    FROM_45: '45–54',
    FROM_55: '55 and over',
    UNKNOWN: 'No birthday on file',
  },
  agesHidden: 'An age has fewer than five; so that nobody is recognised, none is shown.',
  satisfaction: 'Satisfaction',
  satisfactionOf: (tours, answered, asked, mean) =>
    `${tours} tours, ${answered} of ${asked} who were there answered, mean ${mean} of 5`,
  noSatisfaction: 'Nothing comes out yet: a tour needs five answers, and its days for them must be over.',
  group: 'Group',
  item: 'Item',
}

export default en
