import { useInfiniteQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { SearchField } from '../../../ui/desk/search-field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { employersQuery, type EmployerListItem } from '../api/employers'
import { UnionFilter } from '../components/union-filter'
import { organizationTexts } from '../texts'

export default function EmployersPage() {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search] = useSearch()
  const employers = useInfiniteQuery(employersQuery({ unionId, q: search.get('q') ?? '' }))
  const columns: Column<EmployerListItem>[] = [
    {
      key: 'name',
      title: t.employerName,
      render: ({ id, name }) => <Link to={`/desk/employers/${id}`}>{name}</Link>,
    },
    { key: 'kind', title: t.employerKind, short: true, render: ({ kind }) => t.employerKinds[kind] },
    {
      key: 'code',
      title: t.creditCode,
      short: true,
      render: ({ creditCode }) => <span className="code">{creditCode}</span>,
    },
    { key: 'keeper', title: t.keeper, render: ({ union }) => union.name },
    { key: 'unions', title: t.unionsThere, figure: true, render: ({ unionCount }) => unionCount },
  ]
  const mayWrite = may(session, 'UNION_WRITE')
  const register = mayWrite && (
    <ButtonLink to="/desk/employers/new" icon="plus">
      {t.registerEmployer}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.employers} intro={t.employersIntro}>
        {register}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <SearchField label={t.employerFind} hint={t.employerFindHint} />
          </div>
          <CursorTable
            label={t.employers}
            columns={columns}
            of={employers}
            rowKey={({ id }) => id}
            empty={
              <Empty icon="search" title={t.noEmployersTitle} text={t.noEmployersText}>
                {register}
              </Empty>
            }
          />
        </div>
      </div>
    </>
  )
}
