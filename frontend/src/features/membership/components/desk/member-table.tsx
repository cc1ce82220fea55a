import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { Button, ButtonLink } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import { Empty } from '../../../../ui/states'
import { membersQuery, type MembershipStatus } from '../../api/list-members'
import { membershipDeskTexts } from '../../desk-texts'
import { useMemberColumns } from './use-member-columns'

interface MemberTableProps {
  unionId: string | undefined
  status: MembershipStatus
  /** The day whose standings are listed; empty for today. */
  asOf: string
  q: string
  mayImport: boolean
}

export function MemberTable({ unionId, status, asOf, q, mayImport }: MemberTableProps) {
  const t = useTexts(membershipDeskTexts)
  const [search, change] = useSearch()
  const members = useInfiniteQuery(membersQuery({ unionId, status, asOf, q }))
  const columns = useMemberColumns()
  const filtered = q !== '' || asOf !== '' || status !== 'ACTIVE'
  return (
    <CursorTable
      label={t.members}
      columns={columns}
      of={members}
      rowKey={(member) => member.id}
      current={search.get('open') ?? undefined}
      empty={
        filtered ? (
          <Empty icon="search" title={t.noMatchTitle} text={t.noMatchText}>
            <Button look="secondary" onClick={() => change({ q: '', status: '', asOf: '' })}>
              {t.clearFilters}
            </Button>
          </Empty>
        ) : (
          <Empty icon="people" title={t.noMembersTitle} text={t.noMembersText}>
            {mayImport && <ButtonLink to="/desk/members/import">{t.importRoster}</ButtonLink>}
          </Empty>
        )
      }
    />
  )
}
