import { useCallback, useEffect, useRef, useState } from 'react'
import { keepText, readText, textKeys, textsOpened } from './vault/kept-texts'

const lifetime = 7 * 86_400_000
/** Milliseconds in which quick changes become one. */
const moment = 50

interface Kept<T> {
  savedAt: number
  value: T
}

/** The name of a draft carries its owner, so that nobody else on the device is shown it. */
export function draftKey(owner: string, form: string): string {
  return `${owner}.${form}`
}

export function loadDraft<T>(key: string, now = Date.now()): Kept<T> | undefined {
  const kept = readText(key)
  if (!kept) return undefined
  if (now - kept.savedAt < lifetime) return kept as Kept<T>
  keepText(key, undefined)
  return undefined
}

/** Drafts whose keys begin alike, the latest first. */
export function listDrafts<T>(prefix: string, now = Date.now()): (Kept<T> & { key: string })[] {
  return textKeys(prefix)
    .flatMap((key) => {
      const kept = loadDraft<T>(key, now)
      return kept ? [{ key, ...kept }] : []
    })
    .sort((one, other) => other.savedAt - one.savedAt)
}

export function saveDraft(key: string, value: object, now = Date.now()): void {
  keepText(key, { savedAt: now, value })
}

interface Draft<T> {
  value: T
  change: (changes: Partial<T>) => void
  /** Fills in what nobody typed: it is shown, and no draft for itself. */
  fill: (changes: Partial<T>) => void
  /** Forgets the draft and begins anew. */
  discard: () => void
  /** When what is shown was last stored; nothing as long as nothing was typed. */
  savedAt: number | undefined
  /** What is shown comes from an earlier visit to the page. */
  restored: boolean
}

/** Form state that is kept encrypted while it changes, and when the page is left or hidden. */
export function useDraft<T extends object>(key: string, empty: T): Draft<T> {
  const [found] = useState(() => loadDraft<T>(key))
  const [value, setValue] = useState<T>(found ? { ...empty, ...found.value } : empty)
  const [savedAt, setSavedAt] = useState(found?.savedAt)
  const [restored, setRestored] = useState(found !== undefined)
  const unsaved = useRef<T>(undefined)
  const typed = useRef(found !== undefined)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)

  const store = useCallback(() => {
    clearTimeout(soon.current)
    soon.current = undefined
    if (unsaved.current === undefined) return
    const now = Date.now()
    saveDraft(key, unsaved.current, now)
    setSavedAt(now)
    unsaved.current = undefined
  }, [key])

  useEffect(() => {
    addEventListener('pagehide', store)
    document.addEventListener('visibilitychange', store)
    return () => {
      removeEventListener('pagehide', store)
      document.removeEventListener('visibilitychange', store)
      store()
    }
  }, [store])

  // without a network the device opens what it keeps only after the form is there, perhaps while it was being drawn
  useEffect(() => {
    const takeUp = () => {
      const late = typed.current ? undefined : loadDraft<T>(key)
      if (!late) return
      typed.current = true
      setValue((before) => ({ ...before, ...late.value }))
      setSavedAt(late.savedAt)
      setRestored(true)
    }
    const forget = textsOpened.subscribe(takeUp)
    takeUp()
    return forget
  }, [key])

  const change = useCallback(
    (changes: Partial<T>) => {
      typed.current = true
      setValue((before) => {
        const after = { ...before, ...changes }
        unsaved.current = after
        return after
      })
      soon.current ??= setTimeout(store, moment)
    },
    [store],
  )

  const fill = useCallback((changes: Partial<T>) => setValue((before) => ({ ...before, ...changes })), [])

  const discard = useCallback(() => {
    unsaved.current = undefined
    typed.current = false
    keepText(key, undefined)
    setValue(empty)
    setSavedAt(undefined)
    setRestored(false)
  }, [key, empty])

  return { value, change, fill, discard, savedAt, restored }
}
