import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import { Empty } from '../../../../ui/states'
import { secretSearchQuery, type MembershipStatus } from '../../api/list-members'
import { membershipDeskTexts } from '../../desk-texts'
import { useMemberColumns } from './use-member-columns'

interface SecretSearchTableProps {
  unionId: string | undefined
  status: MembershipStatus
  secret: string
}

/** Who has this identity number, phone, last four digits or number of the roster. */
export function SecretSearchTable({ unionId, status, secret }: SecretSearchTableProps) {
  const t = useTexts(membershipDeskTexts)
  const [search] = useSearch()
  const members = useInfiniteQuery(secretSearchQuery({ unionId, status }, secret))
  const columns = useMemberColumns()
  return (
    <CursorTable
      label={t.members}
      columns={columns}
      of={members}
      rowKey={(member) => member.id}
      current={search.get('open') ?? undefined}
      empty={<Empty icon="search" title={t.noMatchTitle} text={t.noMatchText} />}
    />
  )
}
