import type { DoorCodes } from '../../api/roll'

const minute = 60_000

export type Door =
  { state: 'SHOWN'; code: string } | { state: 'BEFORE' } | { state: 'OVER' } | { state: 'USED_UP' }

/** What the door shows at a moment of the device's clock, which the answer of the server has corrected. */
export function doorAt(held: DoorCodes, deviceTime: number): Door {
  const now = deviceTime + (Date.parse(held.now) - held.receivedAt)
  if (now < Date.parse(held.from)) return { state: 'BEFORE' }
  if (now >= Date.parse(held.until)) return { state: 'OVER' }
  const shown = held.codes.find(({ from }) => Date.parse(from) <= now && now < Date.parse(from) + minute)
  return shown ? { state: 'SHOWN', code: shown.code } : { state: 'USED_UP' }
}

/** The address behind the QR code: the code stands behind #, which no server is told. */
export function linkOf(code: string): string {
  return `${location.origin}/m/check-in#${code}`
}
