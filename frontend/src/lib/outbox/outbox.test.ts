import 'fake-indexeddb/auto'
import { Blob as NodeBlob } from 'node:buffer'
import { webcrypto } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { busy, noNetwork, refused, signedOut, TroubledServer } from '../../../tests/troubled-server'
import { destroyVault, forgetOpenVault, lastVault, openVault } from '../vault/vault'
import type { NewEntry } from './entry'
import { Outbox, type Surroundings } from './outbox'

vi.stubGlobal('crypto', webcrypto)
// the one whose bytes the cipher takes
vi.stubGlobal('Blob', NodeBlob)

const anna = 'person-anna'

let server: TroubledServer
let clock: number
let keys: number
let online: boolean
let planned: number[]

const surroundings: Surroundings = {
  now: () => clock,
  online: () => online,
  sameAuthor: () => Promise.resolve(true),
  newKey: () => `key-${(keys += 1)}`,
  later: (_act, milliseconds) => void planned.push(milliseconds),
}

async function open(changes: Partial<Surroundings> = {}, owner = anna): Promise<Outbox> {
  const outbox = new Outbox(
    await openVault(owner),
    { visit: server.operation },
    { ...surroundings, ...changes },
  )
  await outbox.load()
  return outbox
}

/** The browser is gone; everything that was not on the device is gone with it. */
async function killAndReopen(): Promise<Outbox> {
  forgetOpenVault()
  return open()
}

function visit(title: string, changes: Partial<NewEntry> = {}): NewEntry {
  clock += 1
  return { operation: 'visit', record: `visit:${title}`, title, payload: { note: title }, ...changes }
}

const titles = (outbox: Outbox) => outbox.entries.get().map(({ title }) => title)

beforeEach(async () => {
  await destroyVault()
  server = new TroubledServer()
  clock = Date.UTC(2026, 10, 26)
  keys = 0
  online = true
  planned = []
})

describe('what was saved without a network', () => {
  it('survives a killed browser and seven days, photo included, and is sent once there is one', async () => {
    online = false
    const photo = new Blob(['a photo'], { type: 'image/jpeg' })
    await (await open()).add(visit('陈', { attachments: { photo } }))
    clock += 7 * 86_400_000
    const outbox = await killAndReopen()
    await outbox.flush()
    expect(server.effects).toEqual([])
    const [entry] = outbox.entries.get()
    expect(entry?.payload).toEqual({ note: '陈' })
    expect(entry && (await (await outbox.attachment(entry, 'photo')).text())).toBe('a photo')
    online = true
    await outbox.wake()
    expect(server.effects).toEqual(['陈.visit', '陈.photo'])
    expect(titles(outbox)).toEqual([])
    expect((await killAndReopen()).entries.get()).toEqual([])
  })

  it('goes out in the order in which it was saved, where it is about one record', async () => {
    const outbox = await open()
    for (const title of ['first', 'second', 'third']) await outbox.add(visit(title, { record: 'visit:1' }))
    await outbox.flush()
    expect(server.effects).toEqual(['first.visit', 'second.visit', 'third.visit'])
  })

  it('is sent completely when there are a hundred', async () => {
    const outbox = await open()
    const all = Array.from({ length: 100 }, (_, index) => `${index}`)
    for (const title of all) await outbox.add(visit(title))
    await outbox.flush()
    expect(server.effects).toHaveLength(100)
    expect(new Set(server.effects).size).toBe(100)
    expect(titles(outbox)).toEqual([])
  })
})

describe('exactly once', () => {
  it('repeats a lost answer under the same key', async () => {
    const outbox = await open()
    server.lostAnswers.set('陈', 2)
    await outbox.add(visit('陈'))
    await outbox.flush()
    expect(outbox.entries.get()[0]).toMatchObject({ underWay: true })
    await outbox.wake()
    await outbox.wake()
    expect(server.effects).toEqual(['陈.visit'])
    expect(titles(outbox)).toEqual([])
  })

  it('holds when the browser is killed between the answer and its being noted', async () => {
    const outbox = await open()
    server.lostAnswers.set('陈', 1)
    await outbox.add(visit('陈', { attachments: { photo: new Blob(['x']) } }))
    await outbox.flush()
    const again = await killAndReopen()
    expect(again.entries.get()[0]).toMatchObject({ underWay: true, answers: {} })
    await again.flush()
    expect(server.effects).toEqual(['陈.visit', '陈.photo'])
  })

  it('does not repeat the steps that are behind', async () => {
    const outbox = await open()
    await outbox.add(visit('陈', { attachments: { photo: new Blob(['x']), voice: new Blob(['y']) } }))
    const steps: string[] = []
    server.troubles.set('陈', [])
    vi.spyOn(server, 'answer').mockImplementation((_sending, step) => {
      steps.push(step)
      if (step === 'voice' && steps.length < 4) throw busy()
      return {}
    })
    await outbox.flush()
    clock += 60_000
    await outbox.flush()
    expect(steps).toEqual(['visit', 'photo', 'voice', 'voice'])
  })

  it('lets nobody change what may have arrived already', async () => {
    const outbox = await open()
    server.lostAnswers.set('陈', 1)
    const { id } = await outbox.add(visit('陈'))
    await outbox.flush()
    expect(await outbox.replace(id, visit('另一个'))).toBeUndefined()
    await outbox.wake()
    expect(server.effects).toEqual(['陈.visit'])
  })

  it('sends once although two calls ask for it at the same time', async () => {
    const outbox = await open()
    await outbox.add(visit('陈'))
    await Promise.all([outbox.flush(), outbox.flush(), outbox.wake()])
    expect(server.effects).toEqual(['陈.visit'])
  })
})

describe('what the server refuses', () => {
  it('is parked with its reason and holds up nothing else', async () => {
    const outbox = await open()
    server.troubles.set('毒', [refused])
    for (const title of ['毒', '陈', '李']) await outbox.add(visit(title))
    await outbox.flush()
    expect(server.effects).toEqual(['陈.visit', '李.visit'])
    expect(titles(outbox)).toEqual(['毒'])
    const [parked] = (await killAndReopen()).entries.get()
    expect(parked?.refusal).toMatchObject({
      step: 'visit',
      problem: { code: 'POLICY_BLOCKED', requestId: '7f' },
    })
  })

  it('keeps later entries about the same record behind it', async () => {
    const outbox = await open()
    server.troubles.set('first', [refused])
    await outbox.add(visit('first', { record: 'visit:1' }))
    await outbox.add(visit('second', { record: 'visit:1' }))
    await outbox.flush()
    expect(server.effects).toEqual([])
    await outbox.retry(outbox.entries.get()[0]?.id ?? '')
    expect(server.effects).toEqual(['first.visit', 'second.visit'])
  })

  it('is not asked for again and again, and neither is what waits behind it', async () => {
    const outbox = await open()
    server.troubles.set('first', [refused])
    await outbox.add(visit('first', { record: 'visit:1' }))
    await outbox.add(visit('second', { record: 'visit:1' }))
    await outbox.flush()
    expect(planned).toEqual([])
  })

  it('is sent under a new key after it was changed', async () => {
    const outbox = await open()
    server.troubles.set('毒', [refused])
    const { id, key } = await outbox.add(visit('毒'))
    await outbox.flush()
    const changed = await outbox.replace(id, visit('好'))
    expect(changed?.key).not.toBe(key)
    await outbox.flush()
    expect(server.effects).toEqual(['好.visit'])
  })

  it('leaves the record alone when only its photo is refused', async () => {
    const outbox = await open()
    await outbox.add(visit('陈', { attachments: { photo: new Blob(['x']) } }))
    vi.spyOn(server, 'answer').mockImplementation((_sending, step) => {
      if (step === 'photo') throw refused()
      return { id: 'v1' }
    })
    await outbox.flush()
    expect(outbox.entries.get()[0]).toMatchObject({
      answers: { visit: { id: 'v1' } },
      refusal: { step: 'photo' },
    })
  })

  it('is gone for good after its author discarded it, its photo too', async () => {
    const outbox = await open()
    const entry = await outbox.add(visit('陈', { attachments: { photo: new Blob(['x']) } }))
    await outbox.discard(entry.id)
    expect((await killAndReopen()).entries.get()).toEqual([])
    await expect(outbox.attachment(entry, 'photo')).rejects.toThrow()
  })
})

describe('a server that does not answer', () => {
  it('is asked again later and later; the others go on', async () => {
    const outbox = await open()
    server.troubles.set('慢', [busy, busy])
    await outbox.add(visit('慢'))
    await outbox.add(visit('陈'))
    await outbox.flush()
    expect(server.effects).toEqual(['陈.visit'])
    const first = planned.at(-1) ?? 0
    clock += first
    await outbox.flush()
    expect(planned.at(-1)).toBeGreaterThan(first)
    clock += planned.at(-1) ?? 0
    await outbox.flush()
    expect(server.effects).toEqual(['陈.visit', '慢.visit'])
  })

  it('is not asked at all as long as there is no network', async () => {
    const outbox = await open()
    server.troubles.set('陈', [noNetwork])
    await outbox.add(visit('陈'))
    await outbox.add(visit('李'))
    await outbox.flush()
    await outbox.flush()
    await outbox.wake()
    expect(server.effects.sort()).toEqual(['李.visit', '陈.visit'])
  })
})

describe('an author who has to sign in again', () => {
  it('loses nothing and goes on where she was', async () => {
    const outbox = await open()
    server.troubles.set('陈', [signedOut])
    await outbox.add(visit('陈'))
    await outbox.flush()
    expect(outbox.signedOut.get()).toBe(true)
    await outbox.flush()
    expect(server.effects).toEqual([])
    const again = await killAndReopen()
    await again.flush()
    expect(server.effects).toEqual(['陈.visit'])
  })
})

describe('somebody else', () => {
  it('finds nothing of what another person left on the device', async () => {
    await (await open()).add(visit('陈', { attachments: { photo: new Blob(['x']) } }))
    forgetOpenVault()
    const hers = await open({}, 'person-berta')
    expect(hers.entries.get()).toEqual([])
    await hers.flush()
    expect(server.effects).toEqual([])
    forgetOpenVault()
    expect((await open()).entries.get()).toEqual([])
  })

  it('never sends what another person saved, although her session is the present one', async () => {
    const outbox = await open({ sameAuthor: () => Promise.resolve(false) })
    await outbox.add(visit('陈'))
    await outbox.flush()
    expect(server.effects).toEqual([])
    expect(titles(outbox)).toEqual(['陈'])
  })

  it('finds neither key nor things after signing out', async () => {
    await (await open()).add(visit('陈'))
    await destroyVault()
    forgetOpenVault()
    expect(await lastVault()).toBeUndefined()
  })
})
