import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Icon, type IconName } from '../icon'

interface DisclosureProps {
  icon?: IconName
  /** What the button says. */
  label: ReactNode
  /** What it is called when `label` alone does not tell. */
  name?: string
  children: (close: () => void) => ReactNode
}

/** A button of the bar that opens a small panel under it; Escape and a click elsewhere close it. */
export function Disclosure({ icon, label, name, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!open) return undefined
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || !box.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('pointerdown', onPointer)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('pointerdown', onPointer)
      removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <div className="disclosure" ref={box}>
      <button
        type="button"
        className="bar-button"
        ref={button}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        {label}
      </button>
      <div className="disclosure-panel" id={panel} hidden={!open}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  )
}
