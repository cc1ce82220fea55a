import { today, yearOf } from '../../../lib/format'
import { useSearch } from '../../../lib/router'

/** The year in the address; this year when it names none. */
export function useYear(): [number, (year: number) => void] {
  const [search, change] = useSearch()
  const asked = Number(search.get('year') ?? '')
  const year = Number.isInteger(asked) && asked >= 1925 && asked <= 2200 ? asked : yearOf(today())
  return [year, (next) => change({ year: next === yearOf(today()) ? '' : String(next) })]
}
