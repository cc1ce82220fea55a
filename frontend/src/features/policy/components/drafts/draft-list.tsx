import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { draftsQuery, type PolicyDraftItem } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'gold',
  IN_USE: 'good',
  RETURNED: 'gold',
  WITHDRAWN: 'plain',
} as const

export function DraftStatus({ status }: Pick<PolicyDraftItem, 'status'>) {
  const t = useTexts(draftTexts)
  return <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
}

/** What is prepared about the rules of the unions in scope. */
export function DraftList({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(draftTexts)
  const drafts = useInfiniteQuery(draftsQuery(unionId))
  const columns: Column<PolicyDraftItem>[] = [
    {
      key: 'what',
      title: t.draft,
      render: ({ id, change, packCode }) => (
        <>
          <Link to={`/desk/rules/drafts/${id}`}>{t.changes[change]}</Link>
          <br />
          <span className="soft small">{packCode}</span>
        </>
      ),
    },
    { key: 'union', title: t.union, render: ({ unionName }) => unionName },
    { key: 'status', title: t.status, short: true, render: ({ status }) => <DraftStatus status={status} /> },
    { key: 'from', title: t.startsOn, short: true, render: ({ startsOn }) => startsOn },
    { key: 'maker', title: t.maker, render: ({ maker }) => maker },
  ]
  return (
    <CursorTable
      label={t.drafts}
      columns={columns}
      of={drafts}
      rowKey={({ id }) => id}
      empty={<Empty icon="book" title={t.noDrafts} text={t.noDraftsText} />}
    />
  )
}
