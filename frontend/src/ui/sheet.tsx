import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import { IconButton } from './button'
import { uiTexts } from './texts'

interface SheetProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/**
 * A modal: the browser's own dialog keeps the focus inside and gives it back to the opener. It opens on its first field,
 * if it has one, so that what was asked for can be typed at once.
 */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  const t = useTexts(uiTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      element.querySelector<HTMLElement>('input, select, textarea')?.focus()
    }
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby={heading}
      onClose={(event) => {
        // the closing of a modal opened from within this one arrives here too, and must not take this one along
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {open && (
        <>
          <div className="sheet-head">
            <h2 id={heading}>{title}</h2>
            <IconButton icon="close" label={t.close} onClick={onClose} />
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
