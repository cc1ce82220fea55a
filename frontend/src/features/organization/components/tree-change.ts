import type { PlacedUnion } from '../api/reorganizations'

export type Change = 'FOUNDED' | 'DISSOLVED' | 'MOVED' | 'RENAMED'

export interface TreeBranch {
  union: PlacedUnion
  changes: readonly Change[]
  below: readonly TreeBranch[]
}

function changesOf(now: PlacedUnion, before: PlacedUnion | undefined): Change[] {
  if (!before) return ['FOUNDED']
  return [
    ...(now.dissolved && !before.dissolved ? ['DISSOLVED' as const] : []),
    ...(now.parentId === before.parentId ? [] : ['MOVED' as const]),
    ...(now.name === before.name ? [] : ['RENAMED' as const]),
  ]
}

/** Unions as a tree, each with what is different from how it was; those without a parent in the list are at the top. */
export function branchesOf(unions: readonly PlacedUnion[], before: readonly PlacedUnion[]): TreeBranch[] {
  const known = new Map(before.map((union) => [union.id, union]))
  const here = new Set(unions.map(({ id }) => id))
  const below = new Map<string, PlacedUnion[]>()
  for (const union of unions) {
    const parent = union.parentId !== undefined && here.has(union.parentId) ? union.parentId : ''
    below.set(parent, [...(below.get(parent) ?? []), union])
  }
  const grow = (parent: string): TreeBranch[] =>
    (below.get(parent) ?? []).map((union) => ({
      union,
      changes: changesOf(union, known.get(union.id)),
      below: grow(union.id),
    }))
  return grow('')
}
