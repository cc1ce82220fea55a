import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Badge } from '../../../../ui/surface'
import { votersQuery, type Voter } from '../../api/list-voters'
import { electionDeskTexts } from '../../desk-texts'

/** Who is entitled and who has voted; not what. */
export function VoterTable({ electionId }: { electionId: string }) {
  const t = useTexts(electionDeskTexts)
  const voters = useInfiniteQuery(votersQuery(electionId))
  const columns: Column<Voter>[] = [
    { key: 'name', title: t.person, render: ({ member }) => member.name },
    {
      key: 'voted',
      title: t.votedColumn,
      short: true,
      render: ({ voted }) => <Badge tone={voted ? 'good' : 'plain'}>{voted ? t.voted : t.notVoted}</Badge>,
    },
  ]
  return (
    <section className="stack" aria-labelledby="voters">
      <h2 id="voters">{t.voters}</h2>
      <CursorTable
        label={t.voters}
        columns={columns}
        of={voters}
        rowKey={({ member }) => member.id}
        empty={null}
      />
    </section>
  )
}
