import { useInfiniteQuery } from '@tanstack/react-query'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { refusalsQuery, type RefusedEnrollment } from '../api/refusals'
import { welfareTexts } from '../texts'

/** Who asked to be enrolled and may not, with what the scheme says; each can be asked again. */
export function RefusalTable({ roundId }: { roundId: string }) {
  const t = useTexts(welfareTexts)
  const refusals = useInfiniteQuery(refusalsQuery(roundId))
  const columns: Column<RefusedEnrollment>[] = [
    { key: 'member', title: t.member, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'why',
      title: t.reason,
      render: ({ decision }) => decision.findings.map(({ message }) => message).join(' '),
    },
    { key: 'at', title: t.refusedAt, short: true, render: ({ refusedAt }) => formatStamp(refusedAt) },
    {
      key: 'replay',
      title: t.ruledBy,
      short: true,
      render: ({ id }) => <ReplayLink record="enrollment" id={id} />,
    },
  ]
  return (
    <section className="section" aria-labelledby="refusals">
      <h2 id="refusals">{t.refusals}</h2>
      <CursorTable
        label={t.refusals}
        columns={columns}
        of={refusals}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t.nobodyRefused}</p>}
      />
    </section>
  )
}
