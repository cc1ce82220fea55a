import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { ProblemError } from '../problem'
import { admit, admitted, asOf, kept } from './kept'
import { destroyVault, forgetOpenVault, openVault } from './vault'

vi.stubGlobal('crypto', webcrypto)

beforeEach(destroyVault)

const offline = () => Promise.reject(new ProblemError({ status: 0, code: 'OFFLINE', title: '' }))

/** Everything that lies on the device, as somebody would find it who takes it apart. */
async function stored(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('uh.vault')
    opening.onsuccess = () => resolve(opening.result)
  })
  const things = await new Promise<object[]>((resolve) => {
    const all = database.transaction('things').objectStore('things').getAll() as IDBRequest<object[]>
    all.onsuccess = () => resolve(all.result)
  })
  database.close()
  return things
    .flatMap((thing): unknown[] => Object.values(thing))
    .map((part) => (part instanceof ArrayBuffer ? new TextDecoder().decode(part) : JSON.stringify(part)))
    .join()
}

it('keeps nothing readable on the device', async () => {
  const vault = await openVault('anna')
  await vault.write({ 'outbox/1': { name: '陈思远', note: '住院第三天' } })
  expect(await stored()).not.toMatch(/陈思远|住院/)
  expect(await vault.read('outbox/1')).toEqual({ name: '陈思远', note: '住院第三天' })
})

it('keeps a key that no script can carry away', async () => {
  await openVault('anna')
  const { key } = await new Promise<{ key: CryptoKey }>((resolve) => {
    const opening = indexedDB.open('uh.vault')
    opening.onsuccess = () => {
      const asked = opening.result.transaction('things').objectStore('things').get('owner')
      asked.onsuccess = () => resolve(asked.result as { key: CryptoKey })
    }
  })
  expect(key.extractable).toBe(false)
  await expect(webcrypto.subtle.exportKey('raw', key)).rejects.toThrow()
})

it('opens a thing only in the place for which it was sealed', async () => {
  const vault = await openVault('anna')
  await vault.write({ 'outbox/1': 'one', 'outbox/2': 'two' })
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('uh.vault')
    opening.onsuccess = () => resolve(opening.result)
  })
  await new Promise<void>((resolve) => {
    const things = database.transaction('things', 'readwrite').objectStore('things')
    const asked = things.get('outbox/1')
    asked.onsuccess = () => (things.put(asked.result, 'outbox/2').onsuccess = () => resolve())
  })
  database.close()
  expect(await vault.read('outbox/2')).toBeUndefined()
})

it('shows the last answer without a network, says from when it is, and only to its own person', async () => {
  await admit('anna')
  await kept('reminders', () => Promise.resolve({ items: ['陈思远'] }))
  expect(asOf.get()).toBeUndefined()
  forgetOpenVault()
  expect(await kept('reminders', offline)).toEqual({ items: ['陈思远'] })
  expect(asOf.get()).toBeTypeOf('number')
  await admit('berta')
  await expect(kept('reminders', offline)).rejects.toThrow()
})

it('keeps what was asked before its reader was recognised', async () => {
  admitted.set(undefined)
  await kept('campaigns/1', () => Promise.resolve({ people: ['陈思远'] }))
  await admit('anna')
  await vi.waitFor(async () => expect(await kept('campaigns/1', offline)).toEqual({ people: ['陈思远'] }))
})

it('lets what is known of one union stand in for another of which nothing is known', async () => {
  await admit('anna')
  await kept('occasions/one', () => Promise.resolve(['生病住院']), 'occasions')
  expect(await kept('occasions/two', offline, 'occasions')).toEqual(['生病住院'])
})

it('takes a refusal for what it is and shows nothing old instead', async () => {
  await admit('anna')
  await kept('reminders', () => Promise.resolve({ items: [] }))
  const refused = new ProblemError({ status: 403, code: 'NOT_ALLOWED', title: '' })
  await expect(kept('reminders', () => Promise.reject(refused))).rejects.toBe(refused)
})

it('does not show what is older than a week', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 1))
  await admit('anna')
  await kept('reminders', () => Promise.resolve({ items: [] }))
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 9))
  await expect(kept('reminders', offline)).rejects.toThrow()
})
