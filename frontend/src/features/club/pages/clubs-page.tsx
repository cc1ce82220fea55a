import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { clubsQuery } from '../api/clubs'
import { ClubCard } from '../components/club-card'
import { clubTexts } from '../texts'

/** Clubs that a member can join, or those she is in. */
export default function ClubsPage() {
  const t = useTexts(clubTexts)
  const [search, change] = useSearch()
  const mine = search.get('show') === 'mine'
  const clubs = useInfiniteQuery(clubsQuery({ mine: mine || undefined }))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <div className="stack">
        <ChipGroup
          name="show"
          label={t.title}
          labelHidden
          scroll
          choices={[
            { value: 'all', label: t.all },
            { value: 'mine', label: t.mine },
          ]}
          value={mine ? 'mine' : 'all'}
          onChange={(value) => change({ show: value === 'all' ? '' : value })}
        />
        <Loaded of={clubs} heights={[10, 10, 10]}>
          {(data) => {
            const rows = rowsOf(data)
            if (rows.length === 0) {
              return (
                <Empty
                  icon="people"
                  title={mine ? t.noneMineTitle : t.noneTitle}
                  text={mine ? t.noneMineText : t.noneText}
                >
                  {mine && (
                    <Button look="secondary" onClick={() => change({ show: '' })}>
                      {t.showAll}
                    </Button>
                  )}
                </Empty>
              )
            }
            return (
              <>
                <ul className="grid">
                  {rows.map((club) => (
                    <li key={club.id}>
                      <ClubCard club={club} />
                    </li>
                  ))}
                </ul>
                {clubs.hasNextPage && (
                  <Button
                    look="secondary"
                    busy={clubs.isFetchingNextPage}
                    onClick={() => void clubs.fetchNextPage()}
                  >
                    {t.more}
                  </Button>
                )}
              </>
            )
          }}
        </Loaded>
      </div>
    </>
  )
}
