import type { ReactNode } from 'react'
import './paper.css'

/** What is printed to be signed, put up or filed: A4, pages numbered, the head of a table on each, a section a page. */
export function Paper({ children }: { children: ReactNode }) {
  return <div className="stack paper">{children}</div>
}

/** Around a table on paper: on a screen that is too narrow for it, it is moved sideways, also by keyboard. */
export function PaperScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      className="paper-scroll"
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard where it is wider than the screen
      tabIndex={0}
    >
      {children}
    </div>
  )
}
