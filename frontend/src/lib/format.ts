import type { Language } from './i18n'

/** Everybody's calendar is China's, wherever the browser stands. */
const zone = 'Asia/Shanghai'

interface Moment {
  year: number
  month: number
  day: number
  weekday: number
  time: string
}

const clockParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const zhWeekdays = ['日', '一', '二', '三', '四', '五', '六']
const enWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const enMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Takes a date (`2027-04-10`) as it stands and an instant as China's clocks show it. */
function momentOf(value: string): Moment {
  let isoDay = value
  let time = ''
  if (value.length > 10) {
    const parts = Object.fromEntries(clockParts.formatToParts(new Date(value)).map((p) => [p.type, p.value]))
    isoDay = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`
    time = `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`
  }
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(), time }
}

function dayText({ year, month, day, weekday }: Moment, language: Language, withYear: boolean): string {
  if (language === 'en') {
    const text = `${enWeekdays[weekday] ?? ''}, ${day} ${enMonths[month - 1] ?? ''}`
    return withYear ? `${text} ${year}` : text
  }
  return `${withYear ? `${year}年` : ''}${month}月${day}日（周${zhWeekdays[weekday] ?? ''}）`
}

/** 2027年4月10日（周六） · Sat, 10 Apr 2027 */
export function formatDate(value: string, language: Language): string {
  return dayText(momentOf(value), language, true)
}

/** 4月10日（周六） · Sat, 10 Apr */
export function formatDay(value: string, language: Language): string {
  return dayText(momentOf(value), language, false)
}

/** 2027年4月10日（周六）09:00 */
export function formatDateTime(value: string, language: Language): string {
  const moment = momentOf(value)
  return `${dayText(moment, language, true)}${language === 'en' ? ', ' : ''}${moment.time}`
}

/** 09:00 on China's clocks. */
export function timeOf(instant: number): string {
  return momentOf(new Date(instant).toISOString()).time
}

/** 2027-04-10 09:00, for tables: short, and in columns easy to compare. */
export function formatStamp(instant: string): string {
  const { year, month, day, time } = momentOf(instant)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} ${time}`
}

/** 4月10日（周六）09:00–17:00, with both days when it lasts longer; the year only when it is not this one. */
export function formatSpan(from: string, to: string, language: Language, thisYear = yearOf(today())): string {
  const [start, end] = [momentOf(from), momentOf(to)]
  const gap = language === 'en' ? ', ' : ''
  const first = `${dayText(start, language, start.year !== thisYear)}${gap}${start.time}`
  const sameDay = start.year === end.year && start.month === end.month && start.day === end.day
  if (sameDay) return `${first}–${end.time}`
  return `${first} – ${dayText(end, language, end.year !== thisYear)}${gap}${end.time}`
}

/** 2027年4月 · April 2027 from `2027-04`. */
export function formatMonth(month: string, language: Language): string {
  const { year, month: m } = momentOf(`${month}-01`)
  return language === 'en' ? `${enMonths[m - 1] ?? ''} ${year}` : `${year}年${m}月`
}

/** The parts of a calendar leaf: month, day and weekday. */
export function leafOf(value: string, language: Language): { month: string; day: string; weekday: string } {
  const { month, day, weekday } = momentOf(value)
  if (language === 'en')
    return { month: enMonths[month - 1] ?? '', day: String(day), weekday: enWeekdays[weekday] ?? '' }
  return { month: `${month}月`, day: String(day), weekday: `周${zhWeekdays[weekday] ?? ''}` }
}

/** Today in China as `2027-04-10`. */
export function today(now: Date = new Date()): string {
  const { year, month, day } = momentOf(now.toISOString())
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 4))
}

/** `2027-04` and a number of months on. */
export function addMonths(month: string, months: number): string {
  const [year = 0, m = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, m - 1 + months, 1)).toISOString().slice(0, 7)
}

/** ¥1,234.50 from the exact decimal text; never through floating point. */
export function formatMoney(amount: string): string {
  const [whole = '0', cents = '00'] = amount.split('.')
  return `¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`
}

/** Whether there is at least as much as is needed, to the fen. */
export function suffices(there: string, needed: string): boolean {
  const fen = (amount: string) => BigInt(amount.replace('.', ''))
  return fen(there) >= fen(needed)
}

/** Makes what a person types into an exact amount (`1，000.5元` → `1000.50`), or nothing when it is none. */
export function parseMoney(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/[,¥元\s]/g, '')
  const match = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain)
  if (!match) return undefined
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '')
  return `${whole}.${(match[2] ?? '').padEnd(2, '0')}`
}

export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
