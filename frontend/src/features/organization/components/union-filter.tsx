import { useQuery } from '@tanstack/react-query'
import { addressWith } from '../../../lib/address'
import { useTexts } from '../../../lib/i18n'
import { Link, usePath, useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { Icon } from '../../../ui/icon'
import { unionQuery } from '../api/get-union'
import { organizationTexts } from '../texts'
import { useAsOf } from './as-of'
import { UnionTree } from './union-tree'
import { useUnionRoots } from './use-union-roots'

/** The tree beside a list. On narrow screens it folds into one line that says which union is shown. */
export function UnionFilter() {
  const t = useTexts(organizationTexts)
  const path = usePath()
  const [search] = useSearch()
  const chosen = useUnionFilter()
  const roots = useUnionRoots()
  const asOf = useAsOf()
  const union = useQuery({ ...unionQuery(chosen ?? ''), enabled: chosen !== undefined })
  if (roots.length === 0) return null
  return (
    <details className="union-filter" open={matchMedia('(width >= 1000px)').matches}>
      <summary>
        <Icon name="tree" />
        <span>{t.unionFilter}</span>
        <span className="soft small union-filter-now">{union.data?.name}</span>
      </summary>
      <UnionTree
        label={t.tree}
        roots={roots}
        asOf={asOf}
        openIds={union.data?.line.map(({ id }) => id) ?? []}
        entry={(node) => (
          <Link
            to={addressWith(path, search, { union: node.id, open: '' })}
            className="union-entry"
            aria-current={node.id === chosen ? 'true' : undefined}
          >
            {node.name}
          </Link>
        )}
      />
    </details>
  )
}
