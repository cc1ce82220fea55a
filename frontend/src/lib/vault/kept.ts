import { toProblem } from '../problem'
import { createStore } from '../store'
import { openTexts } from './kept-texts'
import { lastVault, openVault, type Vault } from './vault'

interface Kept {
  at: number
  answer: unknown
}

const lifetime = 7 * 86_400_000

/** Her vault, once she has been recognised. Without a network that comes after the page is there. */
export const admitted = createStore<Vault | undefined>(undefined)

/** When what is shown was true, as long as it comes from this device; nothing while the server answers. */
export const asOf = createStore<number | undefined>(undefined)

/** From now on the vault is hers who has just been recognised; anybody else's is destroyed. */
export async function admit(ownerId: string): Promise<Vault> {
  const vault = await openVault(ownerId)
  await openTexts(ownerId, vault)
  admitted.set(vault)
  return vault
}

/**
 * An answer with personal data that has to be there without a network too. It is kept encrypted, for its person alone,
 * and used only when the server cannot be reached. Where nothing is known under its name, the last answer kept under
 * `instead` stands in.
 */
export async function kept<T>(name: string, ask: () => Promise<T>, instead = name): Promise<T> {
  try {
    const answer = await ask()
    await keep([name, instead], answer)
    asOf.set(undefined)
    return answer
  } catch (error) {
    const last = toProblem(error).offline ? ((await lastKept(name)) ?? (await lastKept(instead))) : undefined
    if (!last) throw error
    asOf.set(Math.min(last.at, asOf.get() ?? last.at))
    return last.answer as T
  }
}

async function keep(names: readonly string[], answer: unknown): Promise<void> {
  const now: Kept = { at: Date.now(), answer }
  const write = async (vault: Vault) => {
    try {
      await vault.write(Object.fromEntries(names.map((name) => [`answers/${name}`, now])))
    } catch {
      /* the device is full: the answer is shown all the same */
    }
  }
  const open = admitted.get()
  if (open) return write(open)
  // the first page asks before its reader is recognised: kept as soon as she is
  const stop = admitted.subscribe(() => {
    const vault = admitted.get()
    if (!vault) return
    stop()
    void write(vault)
  })
}

async function lastKept(name: string): Promise<Kept | undefined> {
  const vault = admitted.get() ?? (await lastVault())
  const found = (await vault?.read(`answers/${name}`)) as Kept | undefined
  return found && Date.now() - found.at < lifetime ? found : undefined
}
