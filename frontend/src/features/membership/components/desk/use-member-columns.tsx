import { addressWith } from '../../../../lib/address'
import { useTexts } from '../../../../lib/i18n'
import { Link, usePath, useSearch } from '../../../../lib/router'
import type { Column } from '../../../../ui/desk/data-table'
import type { MemberListItem } from '../../api/list-members'
import { membershipDeskTexts } from '../../desk-texts'
import { StandingBadge } from './standing-badge'

/** What a list says of each member; the name opens her file beside it. */
export function useMemberColumns(): Column<MemberListItem>[] {
  const t = useTexts(membershipDeskTexts)
  const path = usePath()
  const [search] = useSearch()
  return [
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
}
