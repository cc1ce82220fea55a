import { useEffect } from 'react'
import { isLargePrint } from '../lib/appearance'
import { useTexts } from '../lib/i18n'
import { createStore, useStore } from '../lib/store'
import { Button, IconButton } from './button'
import { uiTexts } from './texts'

interface Toast {
  message: string
  undo?: (() => void) | undefined
}

interface Shown extends Toast {
  id: number
}

const undoWindow = 10_000
const current = createStore<Shown | null>(null)
let count = 0

/** Says what happened, with a way back for ten seconds. A new message takes the place of the one before. */
export function showToast(message: string, undo?: () => void): void {
  count += 1
  current.set({ id: count, message, undo })
}

function dismiss(): void {
  current.set(null)
}

function takeBack(toast: Shown): void {
  dismiss()
  toast.undo?.()
}

/** The one place of a shell where messages appear; spoken by screen readers, Ctrl+Z takes back. */
export function Toasts() {
  const t = useTexts(uiTexts)
  const toast = useStore(current)

  useEffect(() => {
    // large print never hides a message by itself
    if (!toast || isLargePrint()) return undefined
    const timer = setTimeout(dismiss, undoWindow)
    return () => clearTimeout(timer)
  }, [toast])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (!toast?.undo || typing || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      takeBack(toast)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [toast])

  return (
    <div className="toasts">
      <div role="status" aria-live="polite" className="visually-hidden">
        {toast?.message}
      </div>
      {toast && (
        <section className="toast" key={toast.id} aria-label={t.message}>
          <p>{toast.message}</p>
          {toast.undo && (
            <Button look="quiet" onClick={() => takeBack(toast)}>
              {t.undo}
            </Button>
          )}
          <IconButton icon="close" label={t.dismiss} onClick={dismiss} />
        </section>
      )}
    </div>
  )
}
