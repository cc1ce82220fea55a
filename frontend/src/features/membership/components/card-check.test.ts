import { keygenAsync, signAsync } from '@noble/ed25519'
import { beforeAll, expect, it } from 'vitest'
import type { CardKey } from '../api/card-keys'
import { checkCard } from './card-check'

const now = Date.parse('2026-11-25T09:00:00Z')
const claims = {
  sub: 'M000001',
  name: '𠮷田·㐂',
  union: '机关第一分工会',
  iat: now / 1000 - 60,
  exp: now / 1000 + 3600,
}
let secret: Uint8Array
let key: CardKey

const encode = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const part = (value: unknown) => encode(new TextEncoder().encode(JSON.stringify(value)))

async function card(said: object = claims, header: object = {}): Promise<string> {
  const signed = `${part({ alg: 'EdDSA', typ: 'membership-card+jwt', kid: 'k1', ...header })}.${part(said)}`
  return `${signed}.${encode(await signAsync(new TextEncoder().encode(signed), secret))}`
}

beforeAll(async () => {
  const pair = await keygenAsync()
  secret = pair.secretKey
  key = { kty: 'OKP', crv: 'Ed25519', x: encode(pair.publicKey), kid: 'k1', use: 'sig', alg: 'EdDSA' }
})

it('a card as it was issued holds, with rare characters in the name', async () => {
  expect(await checkCard(await card(), [key], now)).toEqual({ outcome: 'VALID', card: claims })
})

it('the whole address from the code is taken as well', async () => {
  const address = `https://union.example/verify#${await card()}`
  expect((await checkCard(address, [key], now)).outcome).toBe('VALID')
})

it('a card that has run out says so and still shows whose it was', async () => {
  expect(await checkCard(await card(), [key], now + 3_601_000)).toEqual({ outcome: 'EXPIRED', card: claims })
})

it('one letter changed makes it worthless', async () => {
  const [head = '', , signature = ''] = (await card()).split('.')
  const forged = `${head}.${part({ ...claims, name: '别人' })}.${signature}`
  expect(await checkCard(forged, [key], now)).toEqual({ outcome: 'FORGED' })
})

it('without a signature, or with another algorithm, it is nothing', async () => {
  const [head = '', body = ''] = (await card()).split('.')
  expect((await checkCard(`${head}.${body}.`, [key], now)).outcome).toBe('FORGED')
  expect((await checkCard(await card(claims, { alg: 'none' }), [key], now)).outcome).toBe('UNREADABLE')
})

it('a statement of another kind is no card', async () => {
  expect((await checkCard(await card(claims, { typ: 'JWT' }), [key], now)).outcome).toBe('UNREADABLE')
})

it('a card of another installation is not known here', async () => {
  expect((await checkCard(await card(), [{ ...key, kid: 'k2' }], now)).outcome).toBe('UNKNOWN_KEY')
})

it.each(['', 'x', 'a.b.c', '..', 'https://example.org/', '{}'])('%s is no card', async (typed) => {
  expect((await checkCard(typed, [key], now)).outcome).toBe('UNREADABLE')
})
