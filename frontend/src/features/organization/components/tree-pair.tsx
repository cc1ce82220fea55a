import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { PlacedUnion } from '../api/reorganizations'
import { organizationTexts } from '../texts'
import { branchesOf, type Change, type TreeBranch } from './tree-change'

const tones = {
  FOUNDED: 'good',
  DISSOLVED: 'gold',
  MOVED: 'accent',
  RENAMED: 'accent',
} as const satisfies Record<Change, string>

interface TreePairProps {
  before: readonly PlacedUnion[]
  after: readonly PlacedUnion[]
}

/** The part of the tree that is touched, before and after, side by side. */
export function TreePair({ before, after }: TreePairProps) {
  const t = useTexts(organizationTexts)
  return (
    <div className="tree-pair">
      <section className="stack-s" aria-labelledby="tree-before">
        <h3 id="tree-before">{t.treeBefore}</h3>
        <Branches of={branchesOf(before, before)} />
      </section>
      <section className="stack-s" aria-labelledby="tree-after">
        <h3 id="tree-after">{t.treeAfter}</h3>
        <Branches of={branchesOf(after, before)} />
      </section>
    </div>
  )
}

function Branches({ of }: { of: readonly TreeBranch[] }) {
  const t = useTexts(organizationTexts)
  return (
    <ul className="tree-lines">
      {of.map(({ union, changes, below }) => (
        <li key={union.id}>
          {union.dissolved ? <s>{union.name}</s> : <span>{union.name}</span>}{' '}
          <span className="soft small">{t.ownMembers(union.memberCount)}</span>{' '}
          {changes.map((change) => (
            <Badge key={change} tone={tones[change]}>
              {t.changes[change]}
            </Badge>
          ))}
          {below.length > 0 && <Branches of={below} />}
        </li>
      ))}
    </ul>
  )
}
