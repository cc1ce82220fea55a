import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import { goBack, hasMoved, Link } from '../lib/router'
import { IconButton } from './button'
import { uiTexts } from './texts'

interface PageHeaderProps {
  title: string
  intro?: ReactNode
  /** Where "back" leads when the page was opened by a link. */
  back?: string
  children?: ReactNode
}

/**
 * The one h1 of a page. It takes the focus when the reader comes from another page of the shell, so that a screen
 * reader begins here; a page that the browser has loaded begins at its top, with the skip link.
 */
export function PageHeader({ title, intro, back, children }: PageHeaderProps) {
  const t = useTexts(uiTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · 职工之家`
  }, [title])
  useEffect(() => {
    if (hasMoved()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="page-header">
      {back !== undefined && (
        <div className="no-print page-back">
          <IconButton icon="back" label={t.back} onClick={() => goBack(back)} />
        </div>
      )}
      <div className="page-title">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {intro !== undefined && <div className="soft">{intro}</div>}
      </div>
      {children}
    </header>
  )
}

interface Tab {
  id: string
  label: string
}

/** Tabs with arrow keys; the chosen one belongs into the address, so the page keeps it. */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
  children,
}: {
  label: string
  tabs: readonly Tab[]
  value: string
  onChange: (id: string) => void
  children: ReactNode
}) {
  const move = (step: number) => {
    const index = tabs.findIndex((tab) => tab.id === value)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <div className="stack">
      <div
        className="tabs no-print"
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(1)
          if (event.key === 'ArrowLeft') move(-1)
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab.id === value}
            aria-controls="tab-panel"
            tabIndex={tab.id === value ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${value}`}>
        {children}
      </div>
    </div>
  )
}

/** One line of a list that leads somewhere. */
export function ListLink({ to, children, aside }: { to: string; children: ReactNode; aside?: ReactNode }) {
  return (
    <Link to={to} className="list-link">
      <span className="list-link-main">{children}</span>
      {aside !== undefined && <span className="list-link-aside">{aside}</span>}
    </Link>
  )
}
