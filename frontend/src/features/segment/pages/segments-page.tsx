import { useInfiniteQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { segmentsQuery, type Segment } from '../api/segments'
import { SegmentCountCell } from '../components/segment-count'
import { segmentTexts } from '../texts'

export default function SegmentsPage() {
  const t = useTexts(segmentTexts)
  const session = useSession()
  const segments = useInfiniteQuery(segmentsQuery())
  const columns: Column<Segment>[] = [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/desk/segments/${id}`}>{name}</Link>,
    },
    { key: 'rule', title: t.rule, render: ({ sentence }) => sentence },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'count', title: t.count, figure: true, render: ({ id }) => <SegmentCountCell segmentId={id} /> },
  ]
  const create = may(session, 'SEGMENT_WRITE') && (
    <ButtonLink to="/desk/segments/new" icon="plus">
      {t.create}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.segments} intro={t.segmentsIntro}>
        {create}
      </PageHeader>
      <CursorTable
        label={t.segments}
        columns={columns}
        of={segments}
        rowKey={({ id }) => id}
        empty={
          <Empty icon="people" title={t.noneTitle} text={t.noneText}>
            {create}
          </Empty>
        }
      />
    </>
  )
}
