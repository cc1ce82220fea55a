import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { server } from './server'

// jsdom scrolls nowhere and knows no dialogs
vi.stubGlobal('scrollTo', () => undefined)

// what the component library asks the browser for and jsdom does not have
globalThis.ResizeObserver ??= class {
  observe() {
    /* nothing is laid out in jsdom */
  }
  unobserve() {
    /* nothing is laid out in jsdom */
  }
  disconnect() {
    /* nothing is laid out in jsdom */
  }
}
window.matchMedia = (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
afterAll(() => server.close())
