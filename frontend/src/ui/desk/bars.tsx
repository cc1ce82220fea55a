import { Link } from '../../lib/router'

interface Bar {
  id: string
  label: string
  detail?: string
  to?: string
  value: number
  of: number
  /** The figure in words, so that nobody has to read a length. */
  words: string
}

/** Horizontal bars from zero; each line says its figure, the picture only repeats it. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <div className="row between">
            <span>
              {bar.to === undefined ? bar.label : <Link to={bar.to}>{bar.label}</Link>}{' '}
              {bar.detail !== undefined && <span className="soft small">{bar.detail}</span>}
            </span>
            <span className="soft small figure">{bar.words}</span>
          </div>
          <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar-rest" width="100" height="3" />
            <rect className="bar-part" width={bar.of === 0 ? 0 : (100 * bar.value) / bar.of} height="3" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
