import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from '../lib/router'
import { Icon, type IconName } from './icon'

type Look = 'primary' | 'secondary' | 'quiet'

interface Appearance {
  look?: Look
  icon?: IconName
  wide?: boolean
  children: ReactNode
}

function classOf(look: Look, wide: boolean): string {
  return `button button-${look}${wide ? ' button-wide' : ''}`
}

type ButtonProps = Appearance &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & { busy?: boolean }

/** A busy button stays focusable and says so; it does not act twice. */
export function Button({
  look = 'primary',
  icon,
  wide = false,
  busy = false,
  children,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      className={classOf(look, wide)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** Looks like a button, is a link. */
export function ButtonLink({
  look = 'primary',
  icon,
  wide = false,
  children,
  to,
  ...rest
}: Appearance & { to: string; download?: boolean }) {
  return (
    <Link to={to} className={classOf(look, wide)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}

/** A round button with an icon alone; its name is spoken. */
export function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
