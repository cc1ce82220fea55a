import { createStore } from '../store'

/** A version that is on the device already and waits for the reader's word. */
export const newVersion = createStore<ServiceWorker | undefined>(undefined)

/** Puts the entry page of this scope with all its files on the device; see public/worker.js. */
export async function keepOnDevice(scope: '/' | '/verify'): Promise<void> {
  // it does not exist on a plain connection, and in development every file is new
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const { serviceWorker } = navigator
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) beginAnew()
    controlled = true
  })
  const registration = await serviceWorker.register('/worker.js', { scope, updateViaCache: 'none' })
  const watch = (worker: ServiceWorker | null) => {
    const tell = () => {
      if (worker?.state === 'installed' && serviceWorker.controller) newVersion.set(worker)
    }
    tell()
    worker?.addEventListener('statechange', tell)
  }
  watch(registration.waiting)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  // an installed app is seldom loaded anew
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && navigator.onLine) void registration.update().catch(() => undefined)
  })
}

/** The new version takes over and every open page of this product begins anew with it; drafts are kept. */
export function changeOver(): void {
  newVersion.get()?.postMessage('change over')
}

/** At once where she looks at nothing unfinished; a page with an open sheet waits until it is left or closed. */
function beginAnew(): void {
  const wait = () => {
    if (document.querySelector('dialog[open]') !== null) return
    document.removeEventListener('close', wait, true)
    location.reload()
  }
  wait()
  // the dialog closes before what it did is shown, so the page begins anew with it
  document.addEventListener('close', wait, true)
}
