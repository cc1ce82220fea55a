/** The same day a year later; the 29th of February becomes the 28th. */
export function nextYear(day: string): string {
  const rest = day.slice(4)
  return `${Number(day.slice(0, 4)) + 1}${rest === '-02-29' ? '-02-28' : rest}`
}

/** Under the same name, with the year that stands in it counted on. */
export function nextTheme(theme: string, year: number): string {
  return theme.replace(String(year), String(year + 1))
}
