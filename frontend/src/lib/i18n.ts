import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'

export type Language = 'zh-CN' | 'en'

/**
 * Texts of one feature: Chinese is in the bundle and is the type, English is fetched only when it is wanted.
 * A text with a value in it is a function, so a forgotten value does not compile.
 */
export interface Texts<T> {
  zh: T
  /** English as soon as it has been fetched. */
  english: () => T | undefined
  loadEnglish: () => Promise<T>
}

const stored = readStored('uh.language')
const language = createStore<Language>(stored === 'en' ? 'en' : 'zh-CN')
const everyText = new Set<Texts<unknown>>()

export function defineTexts<T>(zh: T, english: () => Promise<{ default: T }>): Texts<T> {
  let loading: Promise<T> | undefined
  let loaded: T | undefined
  const texts: Texts<T> = {
    zh,
    english: () => loaded,
    loadEnglish: () =>
      (loading ??= english().then(
        (module) => (loaded = module.default),
        (error: unknown) => {
          // asked for again with the next try: one lost request must not silence the page until it is loaded anew
          loading = undefined
          throw error
        },
      )),
  }
  everyText.add(texts)
  if (language.get() === 'en') void texts.loadEnglish()
  return texts
}

/** The texts in the reader's language; suspends for the moment in which English is fetched. */
export function useTexts<T>(texts: Texts<T>): T {
  if (useStore(language) !== 'en') return texts.zh
  const english = texts.english()
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a thrown promise is how a component suspends
  if (english === undefined) throw texts.loadEnglish()
  return english
}

export function useLanguage(): Language {
  return useStore(language)
}

export function currentLanguage(): Language {
  return language.get()
}

/** Switches at once: what is on the page is fetched first, so that nothing flickers. */
export async function switchLanguage(next: Language): Promise<void> {
  if (next === 'en') await Promise.all([...everyText].map((texts) => texts.loadEnglish()))
  writeStored('uh.language', next)
  document.documentElement.lang = next
  language.set(next)
}

export function watchLanguage(listener: () => void): () => void {
  return language.subscribe(listener)
}
