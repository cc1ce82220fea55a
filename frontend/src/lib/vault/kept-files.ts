import { useCallback, useEffect, useState } from 'react'
import { useStore } from '../store'
import { admitted } from './kept'
import type { Vault } from './vault'

type Files = Readonly<Record<string, Blob>>

interface KeptFiles {
  files: Files
  put: (name: string, file: Blob | null) => void
  clear: () => void
}

/** Photos and recordings of an unfinished form, kept encrypted like its text until it is saved or given up. */
export function useKeptFiles(draft: string, begin: Files = {}): KeptFiles {
  const [files, setFiles] = useState<Files>(begin)
  const shelf = `drafts/${draft}`
  const vault = useStore(admitted)

  useEffect(() => {
    if (!vault) return undefined
    let here = true
    void readFiles(vault, shelf).then((found) => {
      if (here) setFiles((chosen) => ({ ...found, ...chosen }))
    })
    return () => {
      here = false
    }
  }, [shelf, vault])

  const put = useCallback(
    (name: string, file: Blob | null) => {
      setFiles((before) => {
        const others = Object.entries(before).filter(([other]) => other !== name)
        return Object.fromEntries(file ? [...others, [name, file]] : others)
      })
      void store({ [`${shelf}/${name}`]: file ?? undefined })
    },
    [shelf],
  )

  const clear = useCallback(() => {
    setFiles((before) => {
      void store(Object.fromEntries(Object.keys(before).map((name) => [`${shelf}/${name}`, undefined])))
      return {}
    })
  }, [shelf])

  return { files, put, clear }
}

async function readFiles(vault: Vault, shelf: string): Promise<Files> {
  const found = await vault.readShelf(shelf)
  return Object.fromEntries(
    found
      .filter((one): one is [string, Blob] => one[1] instanceof Blob)
      .map(([place, file]) => [place.slice(shelf.length + 1), file]),
  )
}

/** Chosen before its person was recognised; nothing removes. */
let early: Record<string, unknown> = {}

admitted.subscribe(() => {
  if (!admitted.get()) return
  const changes = early
  early = {}
  if (Object.keys(changes).length > 0) void store(changes)
})

async function store(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const vault = admitted.get()
  if (!vault) {
    early = { ...early, ...changes }
    return
  }
  try {
    await vault.write(changes)
  } catch {
    /* the device is full: the file stays on the page, and saving says so if it still is */
  }
}
