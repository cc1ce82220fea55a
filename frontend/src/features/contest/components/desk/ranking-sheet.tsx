import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { Loaded } from '../../../../ui/states'
import { contestTitlesQuery, type Contest, type ContestItem } from '../../api/contests'
import { contestRankingQuery } from '../../api/judging'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'
import { ItemRules } from '../contest-facts'
import { PaperTable } from './paper-table'
import { Paper } from '../../../../ui/desk/paper'

/** Ranks and titles to put up or to file: each item on a page of its own, the titles last. */
export function RankingSheet({ contest }: { contest: Contest }) {
  return (
    <Paper>
      {contest.items.map((item) => (
        <ItemRanking key={item.id} contest={contest} item={item} />
      ))}
      {contest.titles.length > 0 && <Titles contest={contest} />}
    </Paper>
  )
}

function ItemRanking({ contest, item }: { contest: Contest; item: ContestItem }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const ranking = useQuery(contestRankingQuery(item.id))
  return (
    <section className="stack" aria-labelledby={`sheet-${item.id}`}>
      <h2 id={`sheet-${item.id}`}>{item.name}</h2>
      <ItemRules contest={contest} item={item} />
      <Loaded of={ranking} heights={[12]}>
        {({ published, items }) => (
          <>
            {!published && <p>{t.trial}</p>}
            <PaperTable
              label={t.rankingOf(item.name)}
              heads={[t.rank, t.number, t.entrant, t.unit, words.theory, words.practice, t.total]}
              rows={items.map(({ number, name, union, result, tied }) => ({
                key: String(number),
                cells: [
                  `${result?.rank ?? ''} ${tied === true ? t.tied : ''}`,
                  number,
                  name,
                  union?.name,
                  result?.theory,
                  result?.practice,
                  result?.total,
                ],
              }))}
            />
            <p>{t.signedBy}</p>
          </>
        )}
      </Loaded>
    </section>
  )
}

function Titles({ contest }: { contest: Contest }) {
  const t = useTexts(contestDeskTexts)
  const titles = useQuery(contestTitlesQuery(contest.id))
  return (
    <section className="stack">
      <h2>{t.titlesTab}</h2>
      <Loaded of={titles} heights={[12]}>
        {({ persons, personTimes, items }) => (
          <>
            <PaperTable
              label={t.titlesTab}
              heads={[t.titleName, t.titleOf, t.rank, t.number, t.entrant, t.unit, t.issuer]}
              rows={items.map(({ ruleId, of, rank, numbers, name, union, unknown }) => {
                const rule = contest.titles.find(({ id }) => id === ruleId)
                return {
                  key: [ruleId, of, ...numbers].join('/'),
                  cells: [
                    `${rule?.title ?? ''} ${unknown ? t.unknownTitle : ''}`,
                    of ?? contest.name,
                    rank,
                    numbers.join(' · '),
                    name,
                    union?.name,
                    rule?.issuer,
                  ],
                }
              })}
            />
            <p>{t.titleSum(persons, personTimes)}</p>
          </>
        )}
      </Loaded>
    </section>
  )
}
