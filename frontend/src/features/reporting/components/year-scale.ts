/** Half-open window of days. */
interface DayWindow {
  from: string
  to: string
}

interface Bar {
  /** Percent of the year. */
  left: number
  width: number
}

function dayOf(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000
}

/** Where a window lies in a year, cut at its ends; nothing when it lies outside. */
export function barOf({ from, to }: DayWindow, year: number): Bar | undefined {
  const start = dayOf(`${year}-01-01`)
  const length = dayOf(`${year + 1}-01-01`) - start
  const first = Math.max(dayOf(from) - start, 0)
  const last = Math.min(dayOf(to) - start, length)
  if (last <= first) return undefined
  return { left: (100 * first) / length, width: (100 * (last - first)) / length }
}

/** Where a day lies in a year, in percent; nothing when it is another year's. */
export function markOf(isoDay: string, year: number): number | undefined {
  return isoDay.startsWith(String(year))
    ? barOf({ from: isoDay, to: `${year + 1}-01-01` }, year)?.left
    : undefined
}
