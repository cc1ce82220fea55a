import { useSession } from '../../../lib/access'
import { officeUnions } from '../../../lib/working-union'

/** Where the tree begins for this person: the unions in which she holds an office. */
export function useUnionRoots(): { id: string; name: string; hasChildren: boolean }[] {
  return officeUnions(useSession()).map((union) => ({ ...union, hasChildren: true }))
}
