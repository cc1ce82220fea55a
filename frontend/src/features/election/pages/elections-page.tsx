import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Button } from '../../../ui/button'
import { ListLink, PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { myElectionsQuery } from '../api/list-my-elections'
import { electionTexts } from '../texts'

export default function ElectionsPage() {
  const t = useTexts(electionTexts)
  const mine = useInfiniteQuery(myElectionsQuery())
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/home" />
      <Loaded of={mine} heights={[5, 5]}>
        {(data) => {
          const elections = rowsOf(data)
          if (elections.length === 0) return <Empty icon="check" title={t.noneTitle} text={t.noneText} />
          return (
            <ul className="stack">
              {elections.map((election) => (
                <li key={election.id}>
                  <ListLink
                    to={`/m/elections/${election.id}`}
                    aside={
                      <Badge tone={election.myVote === 'OPEN' ? 'accent' : 'plain'}>
                        {t.myVotes[election.myVote]}
                      </Badge>
                    }
                  >
                    <strong>
                      {t.kinds[election.kind]} · {t.types[election.type]}
                    </strong>
                    <br />
                    <span className="soft">{election.union.name}</span>
                  </ListLink>
                </li>
              ))}
              {mine.hasNextPage && (
                <li>
                  <Button
                    look="secondary"
                    busy={mine.isFetchingNextPage}
                    onClick={() => void mine.fetchNextPage()}
                  >
                    {t.more}
                  </Button>
                </li>
              )}
            </ul>
          )
        }}
      </Loaded>
    </>
  )
}
