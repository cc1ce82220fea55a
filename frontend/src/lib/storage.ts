/** Browser storage that may be forbidden or full: reading then gives nothing, writing says that it failed. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

export function storedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

/** Forgets every stored value whose key begins with the prefix. */
export function forgetStored(prefix: string): void {
  for (const key of storedKeys(prefix)) writeStored(key, null)
}
