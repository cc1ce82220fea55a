import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { clubsQuery, type Club, type ClubKind } from '../../api/clubs'
import { clubDeskTexts } from '../../desk-texts'
import { clubTexts } from '../../texts'

interface ClubTableProps {
  unionId: string | undefined
  kind: ClubKind | undefined
  ended: boolean
}

export function ClubTable({ unionId, kind, ended }: ClubTableProps) {
  const t = useTexts(clubDeskTexts)
  const words = useTexts(clubTexts)
  const language = useLanguage()
  const clubs = useInfiniteQuery(clubsQuery({ unionId, kind, ended: ended || undefined }))
  const columns: Column<Club>[] = [
    { key: 'name', title: t.name, render: ({ id, name }) => <Link to={`/desk/clubs/${id}`}>{name}</Link> },
    { key: 'kind', title: words.kind, short: true, render: ({ kind: of }) => words.kinds[of] },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'head',
      title: words.posts.HEAD,
      short: true,
      render: ({ officers }) => officers.find(({ post }) => post === 'HEAD')?.name ?? words.noOfficers,
    },
    {
      key: 'members',
      title: words.membersFact,
      figure: true,
      render: ({ members, asking = 0 }) => (
        <>
          {members} {asking > 0 && <Badge tone="gold">{words.askingCount(asking)}</Badge>}
        </>
      ),
    },
    {
      key: 'days',
      title: ended ? t.endedOn : t.from,
      short: true,
      render: ({ from, to }) => formatDate(ended && to !== undefined ? to : from, language),
    },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={clubs}
      rowKey={({ id }) => id}
      empty={<Empty icon="people" title={words.noneTitle} text={words.noneText} />}
    />
  )
}
