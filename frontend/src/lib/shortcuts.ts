import { useEffect } from 'react'
import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'

const key = 'uh.shortcuts'
const singleKeys = createStore(readStored(key) !== 'off')

/** Whether single letters act; people who speak to their computer switch them off (WCAG 2.1.4). */
export const useSingleKeys = (): boolean => useStore(singleKeys)

export function switchSingleKeys(on: boolean): void {
  writeStored(key, on ? null : 'off')
  singleKeys.set(on)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/** `k` with Ctrl or ⌘ always acts; a single key only outside of fields and when such keys are switched on. */
export function useShortcut(name: string, act: () => void, { withControl = false } = {}): void {
  const single = useSingleKeys()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== name || event.altKey) return
      const control = event.ctrlKey || event.metaKey
      if (withControl !== control || (!withControl && (!single || isTyping(event.target)))) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [name, act, withControl, single])
}
