import { useInfiniteQuery } from '@tanstack/react-query'
import { addressWith } from '../../../../lib/address'
import { useTexts } from '../../../../lib/i18n'
import { Link, usePath, useSearch } from '../../../../lib/router'
import { Button, ButtonLink } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { membersQuery, type MemberListItem, type MembershipStatus } from '../../api/list-members'
import { membershipDeskTexts } from '../../desk-texts'
import { StandingBadge } from './standing-badge'

interface MemberTableProps {
  unionId: string | undefined
  status: MembershipStatus
  q: string
  mayImport: boolean
}

export function MemberTable({ unionId, status, q, mayImport }: MemberTableProps) {
  const t = useTexts(membershipDeskTexts)
  const path = usePath()
  const [search, change] = useSearch()
  const members = useInfiniteQuery(membersQuery({ unionId, status, q }))
  const columns: Column<MemberListItem>[] = [
    {
      key: 'name',
      title: t.name,
      short: true,
      render: (member) => <Link to={addressWith(path, search, { open: member.id })}>{member.name}</Link>,
    },
    {
      key: 'memberNo',
      title: t.memberNo,
      short: true,
      render: (member) => <span className="code">{member.memberNo}</span>,
    },
    { key: 'union', title: t.union, render: (member) => member.union.name },
    { key: 'post', title: t.post, render: (member) => member.post ?? '' },
    { key: 'sex', title: t.sex, short: true, render: (member) => member.sex && t.sexes[member.sex] },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: (member) => <StandingBadge status={member.status} />,
    },
    { key: 'joinedOn', title: t.joinedOn, short: true, render: (member) => member.joinedOn },
  ]
  const filtered = q !== '' || status !== 'ACTIVE'
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
            <Button look="secondary" onClick={() => change({ q: '', status: '' })}>
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
