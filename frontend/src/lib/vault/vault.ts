import { exclusively } from '../exclusively'
import { openCabinet, pageCabinet, type Cabinet } from './cabinet'
import { newKey, seal, unseal } from './sealing'

/** What one person keeps on this device, readable by her alone. `undefined` as content removes. */
export interface Vault {
  write: (changes: Readonly<Record<string, unknown>>) => Promise<void>
  read: (place: string) => Promise<unknown>
  /** Everything of a shelf by its place, oldest place first. */
  readShelf: (shelf: string) => Promise<[string, unknown][]>
}

interface Owner {
  id: string
  /** None where the browser cannot encrypt; then nothing outlives the page. */
  key: CryptoKey | undefined
}

const name = 'uh.vault'
const ownerPlace = 'owner'

let cabinet: Promise<Cabinet> | undefined
/** The browser has a place to keep things and does not give it. */
let refused = false

/** Without a secure connection or storage nothing can be kept encrypted, so nothing is kept beyond the page. */
function theCabinet(): Promise<Cabinet> {
  const able = typeof indexedDB !== 'undefined' && 'subtle' in crypto
  return (cabinet ??= able ? openCabinet(name).catch(instead) : Promise.resolve(pageCabinet()))
}

function instead(): Cabinet {
  refused = true
  return pageCabinet()
}

/** Whether what is kept outlives this page. */
export function keepsForLong(): boolean {
  return typeof indexedDB !== 'undefined' && 'subtle' in crypto && !refused
}

/** Opens the vault for who has just signed in. What somebody else left on this device is destroyed first. */
export function openVault(ownerId: string): Promise<Vault> {
  return exclusively('vault', async () => {
    const things = await theCabinet()
    const before = (await things.read(ownerPlace)) as Owner | undefined
    if (before?.id === ownerId) return vaultOf(things, before.key)
    await things.clear()
    const key = keepsForLong() ? await newKey() : undefined
    await things.write(new Map([[ownerPlace, { id: ownerId, key }]]))
    return vaultOf(things, key)
  })
}

/** The vault of whoever was here last, for a start without a network; nothing after signing out. */
export async function lastVault(): Promise<Vault | undefined> {
  const things = await theCabinet()
  const owner = (await things.read(ownerPlace)) as Owner | undefined
  return owner && vaultOf(things, owner.key)
}

/** The key and everything it closed are gone. */
export async function destroyVault(): Promise<void> {
  const things = await theCabinet()
  await things.clear()
}

/** For tests: as if the browser had been closed and opened again. */
export function forgetOpenVault(): void {
  cabinet = undefined
  refused = false
}

function vaultOf(things: Cabinet, key: CryptoKey | undefined): Vault {
  const close = (place: string, content: unknown) =>
    key === undefined ? Promise.resolve(content) : seal(key, place, content)
  const open = (place: string, thing: unknown) =>
    key === undefined ? Promise.resolve(thing) : unseal(key, place, thing)
  return {
    write: async (changes) => {
      const sealed = Object.entries(changes).map(
        async ([place, content]) =>
          [place, content === undefined ? undefined : await close(place, content)] as const,
      )
      await things.write(new Map(await Promise.all(sealed)))
    },
    read: async (place) => open(place, await things.read(place)),
    readShelf: async (shelf) => {
      const found = [...(await things.readShelf(shelf))]
      const opened = await Promise.all(
        found.map(async ([place, thing]) => [place, await open(place, thing)] as [string, unknown]),
      )
      return opened.filter(([, content]) => content !== undefined)
    },
  }
}
