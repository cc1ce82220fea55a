const china = 8 * 3_600_000
const hour = 3_600_000

/** Moments relative to now, so that no test grows old. */
export function inHours(hours: number): string {
  return new Date(Date.now() + hours * hour).toISOString()
}

/** The year that it is in China, which begins there before it does elsewhere. */
export function thisYear(): number {
  return Number(dayFromNow(0).slice(0, 4))
}

/** The calendar day in China, as fields of type date want it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + china + days * 24 * hour).toISOString().slice(0, 10)
}
