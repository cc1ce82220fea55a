import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import type { FindingStatus } from '../api/findings'
import { FindingTable } from '../components/finding-table'
import { reviewTexts } from '../texts'

const statuses = ['OPEN', 'ANSWERED', 'CLOSED'] as const satisfies readonly FindingStatus[]

/** What auditors found and how far it is put right. */
export default function FindingsPage() {
  const t = useTexts(reviewTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const asked = search.get('status')
  const status = statuses.find((known) => known === asked)
  const overdue = asked === 'OVERDUE'
  return (
    <>
      <PageHeader title={t.findings} intro={t.findingsIntro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL', label: t.allFindings },
              ...statuses.map((value) => ({ value, label: t.statuses[value] })),
              { value: 'OVERDUE', label: t.overdue },
            ]}
            value={overdue ? 'OVERDUE' : (status ?? 'ALL')}
            onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
          />
          <FindingTable filter={{ unionId, status, ...(overdue && { overdue }) }} />
        </div>
      </div>
    </>
  )
}
