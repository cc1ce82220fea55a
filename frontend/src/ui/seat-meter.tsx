import { useTexts } from '../lib/i18n'
import { uiTexts } from './texts'

interface SeatMeterProps {
  capacity: number
  placesLeft: number
  waiting: number
}

/** Places left, in words first; the bar only repeats them. */
export function SeatMeter({ capacity, placesLeft, waiting }: SeatMeterProps) {
  const t = useTexts(uiTexts)
  const few = placesLeft > 0 && placesLeft <= Math.max(3, capacity * 0.1)
  const look = placesLeft === 0 ? 'seats seats-none' : few ? 'seats seats-few' : 'seats'
  return (
    <div className={look}>
      <div className="row between">
        <span>{placesLeft === 0 ? t.seatsNone(capacity) : t.seatsLeft(placesLeft, capacity)}</span>
        {waiting > 0 && <span className="soft">{t.seatsWaiting(waiting)}</span>}
      </div>
      <div className="seats-bar" aria-hidden="true">
        <div className="seats-taken" style={{ width: `${(100 * (capacity - placesLeft)) / capacity}%` }} />
      </div>
    </div>
  )
}
