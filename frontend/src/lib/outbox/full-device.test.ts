import { expect, it } from 'vitest'
import { TroubledServer } from '../../../tests/troubled-server'
import { openVault } from '../vault/vault'
import { Outbox } from './outbox'

it('sends what it keeps although the device is full, which makes room', async () => {
  const server = new TroubledServer()
  const vault = await openVault('person-anna')
  let full = false
  let keys = 0
  const outbox = new Outbox(
    {
      ...vault,
      write: (changes) =>
        full && Object.values(changes).some((content) => content !== undefined)
          ? Promise.reject(new Error('full'))
          : vault.write(changes),
    },
    { visit: server.operation },
    {
      now: () => 1_000,
      online: () => true,
      sameAuthor: () => Promise.resolve(true),
      newKey: () => `key-${(keys += 1)}`,
      later: () => undefined,
    },
  )
  await outbox.load()
  for (const title of ['陈', '李']) {
    await outbox.add({ operation: 'visit', record: `visit:${title}`, title, payload: { note: title } })
  }
  full = true
  await outbox.flush()
  expect(server.effects).toEqual(['陈.visit', '李.visit'])
  expect(outbox.entries.get()).toEqual([])
})
