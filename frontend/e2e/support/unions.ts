import type { Me, UnionPage } from '../../src/gen/schema'
import type { Person } from './test.ts'

/** A union right below that of the person's office, by its code: each story that changes books has one to itself. */
export async function unionBelow({ api }: Person, code: string): Promise<{ id: string; name: string }> {
  const me = await api.get<Me>('/me')
  const { items } = await api.get<UnionPage>(`/unions?limit=200&parentId=${me.grants[0]?.union.id ?? ''}`)
  const union = items.find((one) => one.code === code)
  if (!union) throw new Error('the demo has no such union')
  return union
}
