import { addDays } from '../../../lib/format'

/** China keeps one time all year. */
const offset = '+08:00'

/** The instants at which a chosen day begins and the one after the last chosen day begins. */
export function boundsOf(from: string, to: string): { from?: string; to?: string } {
  return {
    ...(from !== '' && { from: `${from}T00:00:00${offset}` }),
    ...(to !== '' && { to: `${addDays(to, 1)}T00:00:00${offset}` }),
  }
}
