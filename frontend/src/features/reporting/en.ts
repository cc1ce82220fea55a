import type zh from './zh-CN'

const en: typeof zh = {
  title: (year) => `Annual plan ${year}`,
  intro:
    'The year on twelve months. Bars are the windows of the plan, figures the activities that came of it.',
  previous: (year) => String(year),
  next: (year) => String(year),
  years: 'Change the year',
  plan: 'Plan',
  importPlan: 'Import an annual plan',
  emptyTitle: (year) => `No plan for ${year} yet`,
  emptyText: 'Import the text of the plan; its times are put on the months.',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsShort: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  view: 'View',
  grid: 'Months',
  table: 'Table',
  item: 'Item',
  section: 'Section',
  schedule: 'Planned for',
  windows: 'Days',
  events: 'Activities',
  eventsText: (n) => (n === 0 ? 'none yet' : n === 1 ? '1 activity' : `${n} activities`),
  put: 'Put on the calendar',
  putNamed: (title) => `Put on the calendar: ${title}`,
  noWindows: 'no time given',
  windowText: (from, to) => `${from} to ${to}`,
  today: 'Today',
  legendPlanned: 'planned, no activity yet',
  legendLanded: 'planned, with activities',
  summary: (items, landed) => `${items} items, ${landed} of them already on the calendar.`,
  scheduleTitle: 'Put on the calendar',
  scheduleIntro: (item) => `Makes an activity of the plan’s item “${item}”.`,
  missingItem: 'The plan has no such item.',
}

export default en
