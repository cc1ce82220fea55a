import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate, formatStamp } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { ChipGroup } from '../../../../ui/field'
import { Empty } from '../../../../ui/states'
import { clubMembersQuery, type ClubMembership } from '../../api/members'
import { clubDeskTexts } from '../../desk-texts'
import { clubTexts } from '../../texts'
import { AskingList } from '../asking-list'

const shown = ['MEMBER', 'LEFT', 'REFUSED'] as const

/** Who asks, who belongs to the club, who left. */
export function MemberTable({ clubId }: { clubId: string }) {
  const t = useTexts(clubDeskTexts)
  const words = useTexts(clubTexts)
  const language = useLanguage()
  const [search, change] = useSearch()
  const status = shown.find((known) => known === search.get('status')) ?? 'MEMBER'
  const members = useInfiniteQuery(clubMembersQuery(clubId, status))
  const day = (value: string | undefined) => value && formatDate(value, language)
  const columns: Column<ClubMembership>[] = [
    { key: 'name', title: t.memberName, short: true, render: ({ name }) => name },
    { key: 'union', title: t.union, render: ({ union }) => union?.name },
    { key: 'askedAt', title: t.askedAt, short: true, render: ({ askedAt }) => formatStamp(askedAt) },
    { key: 'joinedOn', title: t.joinedOn, short: true, render: ({ joinedOn }) => day(joinedOn) },
    {
      key: 'leftOn',
      title: status === 'REFUSED' ? t.reason : t.leftOn,
      render: ({ leftOn, reason }) => reason ?? day(leftOn),
    },
  ]
  return (
    <div className="stack">
      <h2>{words.asking}</h2>
      <AskingList clubId={clubId} />
      <ChipGroup
        name="status"
        label={t.state}
        labelHidden
        choices={shown.map((value) => ({ value, label: words.statuses[value] }))}
        value={status}
        onChange={(value) => change({ status: value === 'MEMBER' ? '' : value })}
      />
      <CursorTable
        label={t.people}
        columns={columns}
        of={members}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.noMembers} text={t.noMembersText} />}
      />
    </div>
  )
}
