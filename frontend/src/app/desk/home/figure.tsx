import type { ReactNode } from 'react'
import { Link } from '../../../lib/router'

interface FigureProps {
  label: string
  hint?: string | undefined
  to: string
  /** Nothing as long as it is not known: an unknown figure is never shown as zero. */
  value: string | undefined
}

/** One figure that leads to its rows. */
export function Figure({ label, hint, to, value }: FigureProps) {
  return (
    <li>
      <Link to={to} className="home-figure">
        <span className="home-figure-label">{label}</span>
        <strong className="home-figure-value">{value ?? '—'}</strong>
        {hint !== undefined && <span className="soft small">{hint}</span>}
      </Link>
    </li>
  )
}

interface PanelProps {
  id: string
  title: string
  more?: ReactNode
  children: ReactNode
}

export function Panel({ id, title, more, children }: PanelProps) {
  return (
    <section className="card" aria-labelledby={id}>
      <div className="row between panel-head">
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  )
}
