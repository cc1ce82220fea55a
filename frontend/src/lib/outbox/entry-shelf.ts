import type { Vault } from '../vault/vault'
import type { Entry } from './entry'

const entryPlace = (id: string) => `outbox/${id}`
const attachmentPlace = (id: string, name: string) => `attachments/${id}/${name}`

/** Entries and their attachments in the vault; what belongs together is written together. */
export class EntryShelf {
  readonly #vault: Vault

  constructor(vault: Vault) {
    this.#vault = vault
  }

  async all(): Promise<Entry[]> {
    const found = await this.#vault.readShelf('outbox')
    return found.map(([, entry]) => entry as Entry)
  }

  put(entry: Entry, attachments: Readonly<Record<string, Blob>> = {}): Promise<void> {
    return this.#vault.write({ [entryPlace(entry.id)]: entry, ...placed(entry.id, attachments) })
  }

  replace(before: Entry, after: Entry, attachments: Readonly<Record<string, Blob>>): Promise<void> {
    return this.#vault.write({
      ...gone(before),
      [entryPlace(after.id)]: after,
      ...placed(after.id, attachments),
    })
  }

  remove(entry: Entry): Promise<void> {
    return this.#vault.write({ ...gone(entry), [entryPlace(entry.id)]: undefined })
  }

  async attachment(entry: Entry, name: string): Promise<Blob> {
    const found = await this.#vault.read(attachmentPlace(entry.id, name))
    if (!(found instanceof Blob)) throw new Error(`the entry has no ${name}`)
    return found
  }
}

function placed(id: string, attachments: Readonly<Record<string, Blob>>): Record<string, Blob> {
  return Object.fromEntries(
    Object.entries(attachments).map(([name, file]) => [attachmentPlace(id, name), file]),
  )
}

function gone(entry: Entry): Record<string, undefined> {
  return Object.fromEntries(entry.attachments.map((name) => [attachmentPlace(entry.id, name), undefined]))
}
