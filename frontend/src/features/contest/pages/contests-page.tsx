import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { contestsQuery } from '../api/contests'
import { ContestFacts } from '../components/contest-facts'
import { contestTexts } from '../texts'

/** Contests that a member can see, the latest first. */
export default function ContestsPage() {
  const t = useTexts(contestTexts)
  const contests = useInfiniteQuery(contestsQuery({}))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <Loaded of={contests} heights={[8, 8, 8]}>
        {(data) => {
          const rows = rowsOf(data)
          if (rows.length === 0) return <Empty icon="star" title={t.noneTitle} text={t.noneText} />
          return (
            <div className="stack">
              <ul className="grid">
                {rows.map((contest) => (
                  <li key={contest.id}>
                    <article className="card stack-s" aria-labelledby={`contest-${contest.id}`}>
                      <h2 id={`contest-${contest.id}`}>
                        <Link to={`/m/contests/${contest.id}`}>{contest.name}</Link>
                      </h2>
                      <p className="soft small">{contest.union.name}</p>
                      <ContestFacts contest={contest} />
                      <p>{contest.items.map(({ name }) => name).join(' · ')}</p>
                    </article>
                  </li>
                ))}
              </ul>
              {contests.hasNextPage && (
                <Button
                  look="secondary"
                  busy={contests.isFetchingNextPage}
                  onClick={() => void contests.fetchNextPage()}
                >
                  {t.more}
                </Button>
              )}
            </div>
          )
        }}
      </Loaded>
    </>
  )
}
