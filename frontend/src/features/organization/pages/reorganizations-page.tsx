import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { reorganizationsQuery, type Reorganization } from '../api/reorganizations'
import { organizationTexts } from '../texts'

const tones = { DRAFT: 'gold', CARRIED_OUT: 'good', CANCELLED: 'plain' } as const

export default function ReorganizationsPage() {
  const t = useTexts(organizationTexts)
  const unionId = useUnionFilter()
  const all = useInfiniteQuery(reorganizationsQuery(unionId))
  const columns: Column<Reorganization>[] = [
    {
      key: 'title',
      title: t.reorganizationTitle,
      render: ({ id, title }) => <Link to={`/desk/reorganizations/${id}`}>{title}</Link>,
    },
    { key: 'day', title: t.effectiveOn, short: true, render: ({ effectiveOn }) => effectiveOn },
    {
      key: 'steps',
      title: t.steps,
      render: ({ steps }) => steps.map(({ kind }) => t.stepKinds[kind]).join(t.listComma),
    },
    {
      key: 'status',
      title: t.status,
      short: true,
      render: ({ status }) => <Badge tone={tones[status]}>{t.reorganizationStatus[status]}</Badge>,
    },
    { key: 'by', title: t.draftedBy, short: true, render: ({ draftedBy }) => draftedBy.name },
  ]
  const draft = (
    <ButtonLink to="/desk/reorganizations/new" icon="plus">
      {t.draftReorganization}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.reorganizations} intro={t.reorganizationsIntro} back="/desk/units">
        {draft}
      </PageHeader>
      <CursorTable
        label={t.reorganizations}
        columns={columns}
        of={all}
        rowKey={({ id }) => id}
        empty={
          <Empty icon="tree" title={t.noReorganizationsTitle} text={t.noReorganizationsText}>
            {draft}
          </Empty>
        }
      />
    </>
  )
}
