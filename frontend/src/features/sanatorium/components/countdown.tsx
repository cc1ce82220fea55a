import { useEffect, useState } from 'react'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { myTourTexts } from '../my-tour-texts'

/** What is left of a time, second by second at its end; a screen reader is told the moment, not every second. */
export function Countdown({ until, onOver }: { until: string; onOver: () => void }) {
  const t = useTexts(myTourTexts)
  const [now, setNow] = useState(() => Date.now())
  const left = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000))
  const over = left === 0
  useEffect(() => {
    if (over) {
      onOver()
      return undefined
    }
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
    // once when it is over, whatever is to be done then
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over])
  return (
    <p>
      <span>{t.answerUntil(formatStamp(until))}</span>{' '}
      <strong className="figure" role="timer" aria-live="off">
        {over ? t.timeOver : t.timeLeft(left)}
      </strong>
    </p>
  )
}
