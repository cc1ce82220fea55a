import type zh from './my-zh-CN'

const en: typeof zh = {
  title: 'My sanatorium tours',
  intro: 'Whether I may go this year, for how many days and how much money, and why.',
  entitlement: 'This year',
  yes: 'You may go this year',
  goesOn: 'You may go on with the rest of your tour',
  no: 'Not now',
  unruled: 'Your union uses no rules about sanatorium tours; please ask there.',
  parts: { FULL: 'all of it', HALF: 'half', NONE: 'nothing' },
  part: 'Yours',
  days: 'Days',
  dayCount: (days, supported) =>
    supported === undefined
      ? `${String(days)} at most, travelling included`
      : `${String(days)} at most, ${String(supported)} in supported regions, travelling included`,
  money: 'Paid',
  moneyOf: (left, limit) => `${left} left of ${limit} in the year`,
  again: 'Again',
  againFrom: (month) => `from ${month}`,
  outside: 'Outside the province',
  outsideNow: 'possible now',
  outsideFrom: (year) => `from ${String(year)}`,
  why: 'Why',
  years: 'The last three years',
  wentIn: (year) => `went in ${String(year)}`,
  notIn: (year) => `did not go in ${String(year)}`,
  trips: 'Where I have been',
  noTrips: 'No tours on record yet.',
  tripOf: (days) => `${String(days)} days`,
  segment: (number) => `segment ${String(number)}`,
  paid: (paid, own) => `${paid} paid, ${own} your own`,
  selfArranged: 'Arranged by yourself: an injury is no work injury. Take out insurance before you leave.',
  reversed: 'taken back',
  programs: 'Programmes',
  noPrograms: 'No programme is published for this year yet.',
  months: (first, last) =>
    first === 1 && last === 12 ? 'all year' : `months ${String(first)}–${String(last)}`,
}

export default en
