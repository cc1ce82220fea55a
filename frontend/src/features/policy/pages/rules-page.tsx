import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { packsQuery } from '../api/policy-packs'
import { ConfidenceLegend } from '../components/confidence-badge'
import { InForce } from '../components/in-force'
import { PackTable } from '../components/pack-table'
import { policyTexts } from '../texts'

/** All rule books, and which of them rule the reader's union or the one in the address. */
export default function RulesPage() {
  const t = useTexts(policyTexts)
  const packs = useQuery(packsQuery)
  const union = useUnionFilter()
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        <Link className="button button-secondary" to="/desk/rules/drafts">
          {t.draftsLink}
        </Link>
      </PageHeader>
      <div className="with-aside">
        <div className="stack">
          <ConfidenceLegend />
          <Loaded of={packs} heights={[3, 8, 16]}>
            {({ items }) =>
              items.length === 0 ? <Empty icon="book" title={t.noPacks} /> : <PackTable packs={items} />
            }
          </Loaded>
        </div>
        <div className="stack">{union !== undefined && <InForce unionId={union} />}</div>
      </div>
    </>
  )
}
