import type zh from './figure-zh-CN'

const en: typeof zh = {
  title: 'Figures of mutual aid',
  text: 'Enrolments whose period begins in the year. Persons count once each, person-times count enrolments; employers and basic unions are two counts.',
  year: 'Year',
  yearOf: (year) => `${year}`,
  scheme: 'Scheme',
  all: 'All schemes',
  persons: 'Persons',
  personTimes: 'Person-times',
  employers: 'Employers',
  basicUnions: 'Basic unions',
  subsidy: 'Subsidy',
  claimsPaid: 'Claims paid',
  paidOut: 'Paid out',
  perPersonTime: 'Paid per person-time',
  nobody: 'Nobody is enrolled in this year',
}

export default en
