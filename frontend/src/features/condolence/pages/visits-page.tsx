import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Button, ButtonLink } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { visitsQuery } from '../api/list-visits'
import { VisitRow } from '../components/visit-row'
import { condolenceTexts } from '../texts'
import '../condolence.css'

export default function VisitsPage() {
  const t = useTexts(condolenceTexts)
  const [search, changeSearch] = useSearch()
  const scope = search.get('scope') === 'all' ? 'all' : 'mine'
  const visits = useInfiniteQuery(visitsQuery(scope === 'mine'))
  return (
    <>
      <PageHeader title={t.visits}>
        <ButtonLink to="/c/visits/new" icon="heart">
          {t.recordVisit}
        </ButtonLink>
      </PageHeader>
      <div className="stack">
        <ChipGroup
          name="scope"
          label={t.scope}
          labelHidden
          choices={[
            { value: 'mine', label: t.mine },
            { value: 'all', label: t.everybody },
          ]}
          value={scope}
          onChange={(value) => changeSearch({ scope: value === 'mine' ? '' : value })}
        />
        <Loaded of={visits} heights={[4, 4, 4, 4]}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items)
            if (items.length === 0) return <Empty icon="heart" title={t.noVisits} text={t.noVisitsText} />
            return (
              <ul>
                {items.map((visit) => (
                  <li key={visit.id}>
                    <VisitRow visit={visit} />
                  </li>
                ))}
              </ul>
            )
          }}
        </Loaded>
        {visits.hasNextPage && (
          <div>
            <Button
              look="secondary"
              busy={visits.isFetchingNextPage}
              onClick={() => void visits.fetchNextPage()}
            >
              {t.more}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
