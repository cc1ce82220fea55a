import { useSyncExternalStore } from 'react'

/** Calls back when the network comes and goes. */
export function watchNetwork(listener: (online: boolean) => void): () => void {
  const tell = () => listener(navigator.onLine)
  addEventListener('online', tell)
  addEventListener('offline', tell)
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}

export function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => watchNetwork(changed),
    () => navigator.onLine,
  )
}
