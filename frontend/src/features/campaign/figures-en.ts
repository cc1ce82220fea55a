import type zh from './figures-zh-CN'

const en: typeof zh = {
  title: 'Campaigns of a year in figures',
  intro:
    'From approved rosters, what was returned left out. Persons are counted once, person-times as often as they got something.',
  year: 'Year',
  kind: 'Campaigns',
  kinds: {
    COOLNESS: 'Coolness in summer',
    WARMTH: 'Warmth in winter',
    FESTIVAL: 'Festivals',
    BIRTHDAY: 'Birthdays',
  },
  together: 'Together',
  reading: (year, persons, times, amount) =>
    times === 0
      ? `No campaign of ${year} was approved yet.`
      : `In ${year}, ${persons} persons were given something ${times} times, ${amount} in all.`,
  amounts: 'Amounts by kind',
  amountOf: (amount, times) => `${amount} · ${times} person-times`,
  asTable: 'Each kind in figures',
  campaigns: 'Campaigns',
  units: 'Units',
  persons: 'Persons',
  personTimes: 'Person-times',
  received: 'Received',
  cash: 'Cash',
  goods: 'Goods',
  amount: 'Amount',
}

export default en
