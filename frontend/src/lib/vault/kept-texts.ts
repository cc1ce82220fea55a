import { createStore } from '../store'
import { forgetStored, readStored, storedKeys } from '../storage'
import type { Vault } from './vault'

/** What somebody typed and has not sent yet. */
export interface KeptText {
  savedAt: number
  value: unknown
}

const shelf = 'texts'
/** Where texts stood before they were encrypted. */
const readable = 'uh.draft.'

const texts = new Map<string, KeptText>()
/** Changed since the device was last asked, or not on the device yet. */
const touched = new Set<string>()
let open: Vault | undefined
let writing: Promise<void> = Promise.resolve()
/** Given to the device and not yet confirmed by it. */
const unwritten = new Set<string>()
let leaving = false

// encrypting takes longer than a page has that is being left: what is under way crosses over to the next page of this tab
addEventListener('pagehide', () => {
  leaving = true
  for (const key of unwritten) crossOver(key)
})
addEventListener('pageshow', () => {
  leaving = false
})
let channel: BroadcastChannel | undefined

/** Counts how often the device said what it keeps: without a network that is after the first form is there. */
export const textsOpened = createStore(0)

/** Of this page's writer; nothing before she is recognised. */
export function readText(key: string): KeptText | undefined {
  return texts.get(key)
}

export function textKeys(prefix: string): string[] {
  return [...texts.keys()].filter((key) => key.startsWith(prefix))
}

/** There at once for this page, and encrypted on the device as soon as its owner is known. Nothing removes. */
export function keepText(key: string, text: KeptText | undefined): void {
  if (text) texts.set(key, text)
  else texts.delete(key)
  touched.add(key)
  unwritten.add(key)
  if (leaving) crossOver(key)
  write()
}

function crossOver(key: string): void {
  try {
    const text = texts.get(key)
    if (text) sessionStorage.setItem(readable + key, JSON.stringify(text))
    else sessionStorage.removeItem(readable + key)
  } catch {
    /* storage is forbidden: what the device has not confirmed is lost with the page */
  }
}

/** Opens what its writer left on this device. Keys begin with whose they are; of anybody else nothing stays. */
export async function openTexts(owner: string, vault: Vault): Promise<void> {
  takeOver(owner)
  for (const key of texts.keys()) if (!key.startsWith(`${owner}.`)) texts.delete(key)
  for (const key of touched) if (!key.startsWith(`${owner}.`)) touched.delete(key)
  for (const key of unwritten) if (!key.startsWith(`${owner}.`)) unwritten.delete(key)
  open = vault
  write()
  await writing
  const found = await vault.readShelf(shelf)
  for (const key of texts.keys()) if (!touched.has(key) && !unwritten.has(key)) texts.delete(key)
  for (const [place, text] of found) {
    const key = place.slice(shelf.length + 1)
    // what was typed while the device was asked is newer
    if (!touched.has(key) && !unwritten.has(key)) texts.set(key, text as KeptText)
  }
  listen()
  textsOpened.set(textsOpened.get() + 1)
}

/** Whoever leaves the page waits for this, so that the last words are on the device. */
export function textsWritten(): Promise<void> {
  return writing
}

/** Nothing is left in the memory of this page. */
export function forgetTexts(): void {
  open = undefined
  texts.clear()
  touched.clear()
  unwritten.clear()
  forgetStored(readable)
}

function write(): void {
  const vault = open
  if (!vault || touched.size === 0) return
  writing = writing.then(async () => {
    const keys = [...touched]
    const changes = Object.fromEntries(keys.map((key) => [`${shelf}/${key}`, texts.get(key)]))
    touched.clear()
    try {
      await vault.write(changes)
      for (const key of keys) if (!touched.has(key)) unwritten.delete(key)
      channel?.postMessage(keys)
    } catch {
      /* the device is full: the text stays on the page */
    }
  })
}

/** Two tabs look into one vault: what one of them keeps or gives up the other knows. */
function listen(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel('uh.texts')
  channel.onmessage = ({ data }: MessageEvent<string[]>) => {
    for (const key of data) void readAgain(key)
  }
}

async function readAgain(key: string): Promise<void> {
  const text = (await open?.read(`${shelf}/${key}`)) as KeptText | undefined
  if (touched.has(key)) return
  if (text) texts.set(key, text)
  else texts.delete(key)
}

/** What was kept readable before is encrypted like the rest; of anybody else it is forgotten. */
function takeOver(owner: string): void {
  arrive(owner)
  for (const key of storedKeys(`${readable}${owner}.`)) {
    try {
      const text = JSON.parse(readStored(key) ?? '') as KeptText
      texts.set(key.slice(readable.length), text)
      touched.add(key.slice(readable.length))
    } catch {
      /* written by an older form: it is of no use any more */
    }
  }
  forgetStored(readable)
}

/** What crossed over from the page before is at home in the vault again; of anybody else it is forgotten. */
function arrive(owner: string): void {
  try {
    for (const place of Object.keys(sessionStorage).filter((one) => one.startsWith(readable))) {
      const key = place.slice(readable.length)
      const text = sessionStorage.getItem(place)
      if (text !== null && key.startsWith(`${owner}.`)) keepText(key, JSON.parse(text) as KeptText)
      sessionStorage.removeItem(place)
    }
  } catch {
    /* storage is forbidden, so nothing crossed over */
  }
}
