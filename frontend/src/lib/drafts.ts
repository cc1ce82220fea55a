import { useCallback, useEffect, useRef, useState } from 'react'
import { readStored, writeStored } from './storage'

const lifetime = 7 * 86_400_000
const rhythm = 2_000

interface Kept<T> {
  savedAt: number
  value: T
}

/** The name of a draft carries its owner, so that nobody else on the device is shown it. */
export function draftKey(owner: string, form: string): string {
  return `uh.draft.${owner}.${form}`
}

export function loadDraft<T>(key: string, now = Date.now()): Kept<T> | undefined {
  const text = readStored(key)
  if (text === null) return undefined
  try {
    const kept = JSON.parse(text) as Kept<T>
    if (typeof kept.savedAt === 'number' && now - kept.savedAt < lifetime) return kept
  } catch {
    /* written by an older form: it is of no use any more */
  }
  writeStored(key, null)
  return undefined
}

export function saveDraft(key: string, value: object, now = Date.now()): boolean {
  return writeStored(key, JSON.stringify({ savedAt: now, value } satisfies Kept<object>))
}

interface Draft<T> {
  value: T
  change: (changes: Partial<T>) => void
  /** Forgets the draft and begins anew. */
  discard: () => void
  /** When what is shown was last stored; nothing as long as nothing was typed. */
  savedAt: number | undefined
  /** What is shown comes from an earlier visit to the page. */
  restored: boolean
}

/** Form state that is stored every two seconds while it changes, and when the page is left or hidden. */
export function useDraft<T extends object>(key: string, empty: T): Draft<T> {
  const [found] = useState(() => loadDraft<T>(key))
  const [value, setValue] = useState<T>(found ? { ...empty, ...found.value } : empty)
  const [savedAt, setSavedAt] = useState(found?.savedAt)
  const [restored, setRestored] = useState(found !== undefined)
  const unsaved = useRef<T>(undefined)

  const store = useCallback(() => {
    if (unsaved.current === undefined) return
    const now = Date.now()
    if (saveDraft(key, unsaved.current, now)) setSavedAt(now)
    unsaved.current = undefined
  }, [key])

  useEffect(() => {
    const timer = setInterval(store, rhythm)
    addEventListener('pagehide', store)
    document.addEventListener('visibilitychange', store)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', store)
      document.removeEventListener('visibilitychange', store)
      store()
    }
  }, [store])

  const change = useCallback((changes: Partial<T>) => {
    setValue((before) => {
      const after = { ...before, ...changes }
      unsaved.current = after
      return after
    })
  }, [])

  const discard = useCallback(() => {
    unsaved.current = undefined
    writeStored(key, null)
    setValue(empty)
    setSavedAt(undefined)
    setRestored(false)
  }, [key, empty])

  return { value, change, discard, savedAt, restored }
}
