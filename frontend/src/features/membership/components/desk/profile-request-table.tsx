import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import {
  profileRequestsQuery,
  type ProfileRequestListItem,
  type ProfileRequestStatus,
} from '../../api/profile'
import { profileTexts } from '../../profile-texts'
import { ProfileBadge } from '../profile-badge'

interface ProfileRequestTableProps {
  unionId: string | undefined
  status: ProfileRequestStatus | undefined
}

export function ProfileRequestTable({ unionId, status }: ProfileRequestTableProps) {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  const requests = useInfiniteQuery(profileRequestsQuery({ unionId, status }))
  const columns: Column<ProfileRequestListItem>[] = [
    {
      key: 'member',
      title: t.member,
      short: true,
      render: ({ id, member }) => <Link to={`/desk/profile-requests/${id}`}>{member.name}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'what',
      title: t.what,
      render: ({ fields }) => fields.map((field) => t.fields[field]).join('、'),
    },
    {
      key: 'when',
      title: t.when,
      short: true,
      render: ({ askedAt }) => formatDateTime(askedAt, language),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: (request) => <ProfileBadge status={request.status} />,
    },
  ]
  return (
    <CursorTable
      label={t.desk}
      columns={columns}
      of={requests}
      rowKey={({ id }) => id}
      empty={<Empty icon="check" title={t.none} text={t.noneText} />}
    />
  )
}
