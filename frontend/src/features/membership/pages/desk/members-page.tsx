import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { addressWith } from '../../../../lib/address'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { ButtonLink } from '../../../../ui/button'
import { SearchField } from '../../../../ui/desk/search-field'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import type { MembershipStatus } from '../../api/list-members'
import { AsOfField } from '../../components/desk/as-of-field'
import { ExportButton } from '../../components/desk/export-button'
import { MemberDrawer } from '../../components/desk/member-drawer'
import { MemberTable } from '../../components/desk/member-table'
import { isSecret } from '../../components/desk/secret-text'
import { SecretSearchTable } from '../../components/desk/secret-search-table'
import { membershipDeskTexts } from '../../desk-texts'

const statuses = ['ACTIVE', 'RETAINED', 'ENDED'] as const satisfies readonly MembershipStatus[]

export default function MembersPage() {
  const t = useTexts(membershipDeskTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const q = search.get('q') ?? ''
  const status = statuses.find((known) => known === search.get('status')) ?? 'ACTIVE'
  const asOf = search.get('asOf') ?? ''
  const [secret, setSecret] = useState('')
  const withhold = (typed: string) => {
    setSecret(isSecret(typed) ? typed : '')
    return isSecret(typed)
  }
  const mayImport = may(session, 'IMPORT')
  return (
    <>
      <PageHeader title={t.members} intro={t.membersIntro}>
        {may(session, 'SEGMENT_WRITE') && (
          <ButtonLink
            look="secondary"
            to={addressWith('/desk/segments/new', new URLSearchParams(), { union: unionId ?? '', status })}
            icon="people"
          >
            {t.keepAsSegment}
          </ButtonLink>
        )}
        <ExportButton filter={given({ unionId, memberStatus: status, asOf, q })} />
        {mayImport && (
          <ButtonLink to="/desk/members/import" icon="upload">
            {t.importRoster}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <SearchField label={t.search} hint={t.searchHint} withhold={withhold} />
            <ChipGroup
              name="status"
              label={t.statusFilter}
              labelHidden
              choices={statuses.map((value) => ({ value, label: t.statuses[value] }))}
              value={status}
              onChange={(value) => change({ status: value === 'ACTIVE' ? '' : value })}
            />
            <AsOfField value={asOf} onChange={(day) => change({ asOf: day })} />
          </div>
          {secret === '' ? (
            <MemberTable unionId={unionId} status={status} asOf={asOf} q={q} mayImport={mayImport} />
          ) : (
            <SecretSearchTable unionId={unionId} status={status} secret={secret} />
          )}
        </div>
      </div>
      <MemberDrawer memberId={search.get('open') ?? ''} onClose={() => change({ open: '' })} />
    </>
  )
}
