import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Icon } from '../../../ui/icon'
import { ErrorState, Skeleton } from '../../../ui/states'
import { childUnionsQuery } from '../api/list-unions'
import { organizationTexts } from '../texts'

interface Node {
  id: string
  name: string
  hasChildren: boolean
}

interface UnionTreeProps {
  label: string
  roots: readonly Node[]
  /** Branches that are open from the start: the line above the chosen union. */
  openIds?: readonly string[]
  /** The tree of an earlier day; empty for today. */
  asOf?: string
  /** How one union is shown: a link in lists, a button in forms. */
  entry: (node: Node) => ReactNode
}

/** Nested lists with buttons that open a branch: the branch is fetched only then, however wide the tree is. */
export function UnionTree({ label, roots, openIds = [], asOf = '', entry }: UnionTreeProps) {
  return (
    <ul className="union-tree" aria-label={label}>
      {roots.map((node) => (
        <Branch
          key={node.id}
          node={node}
          openIds={openIds}
          asOf={asOf}
          startOpen={roots.length === 1}
          entry={entry}
        />
      ))}
    </ul>
  )
}

interface BranchProps {
  node: Node
  openIds: readonly string[]
  asOf: string
  startOpen?: boolean
  entry: (node: Node) => ReactNode
}

function Branch({ node, openIds, asOf, startOpen = false, entry }: BranchProps) {
  const t = useTexts(organizationTexts)
  const [choice, setChoice] = useState<boolean>()
  const open = choice ?? (startOpen || openIds.includes(node.id))
  return (
    <li>
      <div className="union-branch">
        {node.hasChildren ? (
          <button
            type="button"
            className="union-toggle"
            aria-expanded={open}
            aria-label={open ? t.collapse(node.name) : t.expand(node.name)}
            onClick={() => setChoice(!open)}
          >
            <Icon name="chevron" />
          </button>
        ) : (
          <span className="union-leaf" />
        )}
        {entry(node)}
      </div>
      {open && node.hasChildren && <Children of={node} openIds={openIds} asOf={asOf} entry={entry} />}
    </li>
  )
}

function Children({ of, openIds, asOf, entry }: { of: Node } & Omit<BranchProps, 'node'>) {
  const t = useTexts(organizationTexts)
  const children = useQuery(childUnionsQuery(of.id, asOf))
  if (children.error) return <ErrorState error={children.error} onRetry={() => void children.refetch()} />
  if (!children.data) return <Skeleton heights={[1.5, 1.5]} />
  return (
    <ul>
      {children.data.items.map((node) => (
        <Branch key={node.id} node={node} openIds={openIds} asOf={asOf} entry={entry} />
      ))}
      {children.data.next !== undefined && (
        <li className="soft small">{t.tooMany(children.data.items.length)}</li>
      )}
    </ul>
  )
}
