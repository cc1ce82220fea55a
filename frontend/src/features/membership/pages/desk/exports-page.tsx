import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDateTime, formatStamp } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { ButtonLink } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { WorkProgress } from '../../../../ui/desk/progress'
import { PageHeader } from '../../../../ui/page'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { memberExportsQuery, type MemberExport } from '../../api/member-exports'
import { ExportLink } from '../../components/desk/export-progress'
import { exportTexts } from '../../export-texts'

const tones = { WORKING: 'gold', READY: 'good', FAILED: 'accent', EXPIRED: 'plain' } as const

/** What the reader exported: still being written, to be fetched, or gone. */
export default function ExportsPage() {
  const t = useTexts(exportTexts)
  const exports = useInfiniteQuery({
    ...memberExportsQuery,
    refetchInterval: ({ state }) =>
      state.data && rowsOf(state.data).some(({ status }) => status === 'WORKING') ? 2_000 : false,
  })
  const columns: Column<MemberExport>[] = [
    { key: 'what', title: t.what, render: (one) => <ExportWords one={one} /> },
    { key: 'state', title: t.state, render: (one) => <ExportState one={one} /> },
    { key: 'at', title: t.at, short: true, render: (one) => formatStamp(one.createdAt) },
  ]
  return (
    <>
      <PageHeader title={t.exports} intro={t.exportsIntro} back="/desk/members" />
      <CursorTable
        label={t.exports}
        columns={columns}
        of={exports}
        rowKey={(one) => one.id}
        empty={
          <Empty icon="download" title={t.noneTitle} text={t.noneText}>
            <ButtonLink to="/desk/members">{t.toMembers}</ButtonLink>
          </Empty>
        }
      />
    </>
  )
}

function ExportWords({ one }: { one: MemberExport }) {
  const t = useTexts(exportTexts)
  const scope = [one.union?.name ?? t.everybody, t.statuses[one.memberStatus], one.format].join(' · ')
  return (
    <div className="stack-s">
      <span>
        {scope} {one.fullReason !== undefined && <Badge tone="accent">{t.fullBadge}</Badge>}
      </span>
      <span className="soft small">
        {t.purposes[one.purpose]}：{one.reason}
      </span>
    </div>
  )
}

function ExportState({ one }: { one: MemberExport }) {
  const t = useTexts(exportTexts)
  const language = useLanguage()
  return (
    <div className="stack-s">
      <span>
        <Badge tone={tones[one.status]}>{t.states[one.status]}</Badge>{' '}
        {one.rows !== undefined && t.people(one.rows)}
      </span>
      {one.status === 'WORKING' && (
        <WorkProgress label={t.writing} done={one.progress?.done ?? 0} total={one.progress?.total} />
      )}
      {one.status === 'READY' && (
        <>
          <ExportLink exportId={one.id} />
          {one.expiresAt !== undefined && (
            <span className="soft small">{t.keptUntil(formatDateTime(one.expiresAt, language))}</span>
          )}
        </>
      )}
      {one.failure !== undefined && <span className="small">{one.failure}</span>}
    </div>
  )
}
