import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { admit } from './kept'
import { forgetTexts, keepText, readText, textKeys, textsWritten } from './kept-texts'
import { destroyVault, forgetOpenVault } from './vault'

vi.stubGlobal('crypto', webcrypto)

const key = 'anna.condolence-visit'
const text = { savedAt: 1, value: { note: '家里的事' } }

/** The browser is gone; everything that was not on the device is gone with it. */
async function killAndReopen(owner: string): Promise<void> {
  await textsWritten()
  forgetTexts()
  forgetOpenVault()
  await admit(owner)
}

beforeEach(() => destroyVault())

it('gives a text back after the browser was killed', async () => {
  await admit('anna')
  keepText(key, text)
  await killAndReopen('anna')
  expect(readText(key)).toEqual(text)
  keepText(key, undefined)
  await killAndReopen('anna')
  expect(readText(key)).toBeUndefined()
})

it('keeps what was typed before its writer was recognised', async () => {
  keepText(key, text)
  await admit('anna')
  await killAndReopen('anna')
  expect(readText(key)).toEqual(text)
})

it('shows nobody else what she typed, neither from the page nor from the device', async () => {
  await admit('anna')
  keepText(key, text)
  await textsWritten()
  await admit('berta')
  expect(textKeys('')).toEqual([])
  await killAndReopen('anna')
  expect(readText(key)).toBeUndefined()
})

it('is encrypted on the device', async () => {
  const vault = await admit('anna')
  keepText(key, text)
  await textsWritten()
  expect(await vault.readShelf('texts')).toEqual([[`texts/${key}`, text]])
  const opening = indexedDB.open('uh.vault', 1)
  const kept = await new Promise<unknown>((resolve) => {
    opening.onsuccess = () => {
      const asked = opening.result.transaction('things').objectStore('things').get(`texts/${key}`)
      asked.onsuccess = () => resolve(asked.result)
    }
  })
  expect(Object.keys(kept as object).sort()).toEqual(['bytes', 'iv'])
})

it('takes over what was readable before, hers alone, and leaves nothing readable', async () => {
  localStorage.setItem(`uh.draft.${key}`, JSON.stringify(text))
  localStorage.setItem('uh.draft.berta.aid', JSON.stringify(text))
  await admit('anna')
  expect(localStorage).toHaveLength(0)
  await killAndReopen('anna')
  expect(textKeys('')).toEqual([key])
})

it('keeps what is typed while the device is asked again', async () => {
  await admit('anna')
  const again = admit('anna')
  keepText(key, text)
  await again
  expect(readText(key)).toEqual(text)
})

it('brings the last words over to the next page of the tab, since a page that is left encrypts no more', async () => {
  await admit('anna')
  dispatchEvent(new Event('pagehide'))
  keepText(key, text)
  expect(sessionStorage).toHaveLength(1)
  dispatchEvent(new Event('pageshow'))
  forgetTexts()
  forgetOpenVault()
  await admit('anna')
  expect(readText(key)).toEqual(text)
  expect(sessionStorage).toHaveLength(0)
  await killAndReopen('anna')
  expect(readText(key)).toEqual(text)
})
