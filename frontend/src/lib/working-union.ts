import { useSession } from './access'
import { useSearch } from './router'
import type { Session } from './session'
import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'

interface UnionRef {
  id: string
  name: string
}

const key = 'uh.desk.union'
const chosen = createStore(readStored(key) ?? '')

/** The unions in which the person holds an office, each once. */
export function officeUnions(session: Session): UnionRef[] {
  const byId = new Map(session.grants.map(({ union }) => [union.id, union]))
  return [...byId.values()]
}

/** The union in which she works at the moment: the one last chosen, else that of her first office. */
export function useWorkingUnion(): UnionRef | undefined {
  const session = useSession()
  const id = useStore(chosen)
  const unions = officeUnions(session)
  return unions.find((union) => union.id === id) ?? unions[0] ?? session.unions[0]
}

export function chooseWorkingUnion(id: string): void {
  writeStored(key, id)
  chosen.set(id)
}

/** The union a list is limited to: `?union=` in the address, else the one she works in. */
export function useUnionFilter(): string | undefined {
  const [search] = useSearch()
  const working = useWorkingUnion()
  return search.get('union') ?? working?.id
}
