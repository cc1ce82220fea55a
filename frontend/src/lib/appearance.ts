import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'

/** Same keys as public/appearance.js, which applies them before the first paint. */
export type Theme = 'system' | 'light' | 'dark'

const storedTheme = readStored('uh.theme')
const theme = createStore<Theme>(storedTheme === 'light' || storedTheme === 'dark' ? storedTheme : 'system')
const largePrint = createStore(readStored('uh.print') === 'large')

export const useTheme = (): Theme => useStore(theme)
export const useLargePrint = (): boolean => useStore(largePrint)
export const isLargePrint = (): boolean => largePrint.get()

export function chooseTheme(next: Theme): void {
  writeStored('uh.theme', next === 'system' ? null : next)
  if (next === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
  theme.set(next)
}

export function switchLargePrint(on: boolean): void {
  writeStored('uh.print', on ? 'large' : null)
  if (on) document.documentElement.dataset['print'] = 'large'
  else delete document.documentElement.dataset['print']
  largePrint.set(on)
}
