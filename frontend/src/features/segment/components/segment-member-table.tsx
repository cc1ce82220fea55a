import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { segmentMembersQuery, type MemberListItem } from '../api/segments'
import { segmentTexts } from '../texts'

/** Who fulfils the rule today; each name opens her file in the list of members. */
export function SegmentMemberTable({ segmentId }: { segmentId: string }) {
  const t = useTexts(segmentTexts)
  const members = useInfiniteQuery(segmentMembersQuery(segmentId))
  const columns: Column<MemberListItem>[] = [
    {
      key: 'name',
      title: t.member,
      short: true,
      render: ({ id, name }) => <Link to={`/desk/members?open=${id}`}>{name}</Link>,
    },
    {
      key: 'memberNo',
      title: t.memberNo,
      short: true,
      render: ({ memberNo }) => <span className="code">{memberNo}</span>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'post', title: t.post, render: ({ post }) => post ?? '' },
    { key: 'joinedOn', title: t.joinedOn, short: true, render: ({ joinedOn }) => joinedOn },
  ]
  return (
    <CursorTable
      label={t.membersOf}
      columns={columns}
      of={members}
      rowKey={({ id }) => id}
      empty={<Empty icon="people" title={t.nobodyTitle} text={t.nobodyText} />}
    />
  )
}
