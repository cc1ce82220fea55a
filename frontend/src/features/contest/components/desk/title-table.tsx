import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Empty, Loaded } from '../../../../ui/states'
import { Badge, Notice } from '../../../../ui/surface'
import {
  contestTitlesQuery,
  type Contest,
  type ContestPrizes,
  type ContestTitleHolder,
  type ContestTitleRule,
} from '../../api/contests'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'

/** Whom the title rules give their titles: by the sheets so far, and once published as given. */
export function TitleTable({ contest }: { contest: Contest }) {
  const t = useTexts(contestDeskTexts)
  const titles = useQuery(contestTitlesQuery(contest.id))
  if (contest.titles.length === 0) {
    return <Empty icon="star" title={t.noTitles} text={t.noTitlesText} />
  }
  return (
    <Loaded of={titles} heights={[6, 12]}>
      {({ published, persons, personTimes, unknown, prizes, counts, items }) => (
        <div className="stack">
          {!published && <Notice>{t.titleTrial}</Notice>}
          {unknown > 0 && <Notice tone="gold">{t.unknownTitles(unknown)}</Notice>}
          <p>{t.titleSum(persons, personTimes)}</p>
          {contest.withoutPrizes === true && <Notice>{t.publishedWithoutPrizes}</Notice>}
          {contest.titles.some(({ prize }) => prize === true) && contest.withoutPrizes !== true && (
            <PrizeNotice prizes={prizes} />
          )}
          <CountTable
            rows={contest.titles.map((rule) => ({
              rule,
              persons: 0,
              personTimes: 0,
              ...counts.find(({ ruleId }) => ruleId === rule.id),
            }))}
          />
          {items.length === 0 ? (
            <Empty icon="star" title={t.nobodyTitled} text={t.noRankingText} />
          ) : (
            <Holders contest={contest} published={published} items={items} />
          )}
        </div>
      )}
    </Loaded>
  )
}

interface Count {
  rule: ContestTitleRule
  persons: number
  personTimes: number
}

function CountTable({ rows }: { rows: readonly Count[] }) {
  const t = useTexts(contestDeskTexts)
  const columns: Column<Count>[] = [
    { key: 'title', title: t.titleName, render: ({ rule }) => rule.title },
    { key: 'issuer', title: t.issuer, render: ({ rule }) => rule.issuer },
    { key: 'prize', title: t.prize, short: true, render: ({ rule }) => (rule.prize === true ? t.yes : t.no) },
    { key: 'persons', title: t.persons, figure: true, render: ({ persons }) => persons },
    { key: 'times', title: t.personTimes, figure: true, render: ({ personTimes }) => personTimes },
  ]
  return <DataTable label={t.titleCounts} columns={columns} rows={rows} rowKey={({ rule }) => rule.id} />
}

/** How many win a prize against how many may, before it is too late. */
export function PrizeNotice({ prizes }: { prizes: ContestPrizes }) {
  const t = useTexts(contestDeskTexts)
  const { winners, participants, most, share, source, exceeded } = prizes
  const limit = most === undefined ? t.prizesUnruled : t.prizesMost(most, share ?? '', source ?? '')
  return (
    <Notice tone={exceeded ? 'gold' : 'plain'}>
      {t.prizeSum(winners, participants)} {limit} {exceeded && t.prizesExceeded}
    </Notice>
  )
}

interface HoldersProps {
  contest: Contest
  published: boolean
  items: readonly ContestTitleHolder[]
}

function Holders({ contest, published, items }: HoldersProps) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const titleOf = (id: string) => contest.titles.find((rule) => rule.id === id)?.title
  const named: Column<ContestTitleHolder>[] = [
    { key: 'name', title: t.entrant, short: true, render: ({ name }) => name },
    { key: 'union', title: t.unit, render: ({ union }) => union?.name },
  ]
  const columns: Column<ContestTitleHolder>[] = [
    { key: 'title', title: t.titleName, render: ({ ruleId }) => titleOf(ruleId) },
    { key: 'of', title: t.titleOf, render: ({ of }) => of ?? contest.name },
    {
      key: 'rank',
      title: t.rank,
      short: true,
      render: ({ rank, tied }) => (
        <>
          {rank} {tied && <Badge>{t.tied}</Badge>}
        </>
      ),
    },
    { key: 'numbers', title: t.number, short: true, render: ({ numbers }) => numbers.join(' · ') },
    ...(published ? named : []),
    {
      key: 'state',
      title: t.status,
      short: true,
      render: ({ unknown, takenBack }) => (
        <>
          {unknown && <Badge tone="gold">{t.unknownTitle}</Badge>}
          {takenBack === true && <Badge tone="gold">{words.takenBack}</Badge>}
          {takenBack === false && <Badge tone="good">{t.titleGiven}</Badge>}
        </>
      ),
    },
  ]
  return (
    <DataTable
      label={t.titlesTab}
      columns={columns}
      rows={items}
      rowKey={({ ruleId, of, numbers }) => [ruleId, of, ...numbers].join('/')}
    />
  )
}
