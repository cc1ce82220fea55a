import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import type { ProfileRequestStatus } from '../../api/profile'
import { ProfileRequestTable } from '../../components/desk/profile-request-table'
import { profileTexts } from '../../profile-texts'

const statuses = [
  'OPEN',
  'MORE_EVIDENCE',
  'APPROVED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies readonly ProfileRequestStatus[]

export default function ProfileRequestsPage() {
  const t = useTexts(profileTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status'))
  return (
    <>
      <PageHeader title={t.desk} intro={t.deskIntro} />
      <div className="stack">
        <ChipGroup
          name="status"
          label={t.state}
          labelHidden
          choices={[
            { value: 'ALL' as const, label: t.all },
            ...statuses.map((value) => ({ value, label: t.statuses[value] })),
          ]}
          value={status ?? 'ALL'}
          onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
        />
        <ProfileRequestTable unionId={unionId} status={status} />
      </div>
    </>
  )
}
