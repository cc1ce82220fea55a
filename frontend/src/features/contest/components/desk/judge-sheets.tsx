import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { Empty, Loaded } from '../../../../ui/states'
import type { Contest, ContestItem } from '../../api/contests'
import {
  contestJudgesQuery,
  contestRankingQuery,
  type ContestJudge,
  type ContestPlace,
} from '../../api/judging'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'
import { PaperTable } from './paper-table'
import { Paper } from '../../../../ui/desk/paper'

/** A sheet for each judge of each item: start numbers alone, with her scores, or room to write them. */
export function JudgeSheets({ contest }: { contest: Contest }) {
  return (
    <Paper>
      {contest.items.map((item) => (
        <ItemSheets key={item.id} contest={contest} item={item} />
      ))}
    </Paper>
  )
}

function ItemSheets({ contest, item }: { contest: Contest; item: ContestItem }) {
  const t = useTexts(contestDeskTexts)
  const judges = useQuery(contestJudgesQuery(item.id))
  const ranking = useQuery(contestRankingQuery(item.id))
  return (
    <Loaded of={judges} heights={[12]}>
      {({ items: all }) => (
        <Loaded of={ranking} heights={[12]}>
          {({ items: places }) =>
            all.length === 0 || places.length === 0 ? (
              <Empty icon="people" title={t.noSheetsOf(item.name)} text={t.noSheetsText} />
            ) : (
              <>
                {all.map((judge) => (
                  <JudgeSheet key={judge.id} contest={contest} item={item} judge={judge} places={places} />
                ))}
              </>
            )
          }
        </Loaded>
      )}
    </Loaded>
  )
}

interface JudgeSheetProps {
  contest: Contest
  item: ContestItem
  judge: ContestJudge
  places: readonly ContestPlace[]
}

const firstWritten = 1

function JudgeSheet({ contest, item, judge, places }: JudgeSheetProps) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const heading = t.sheetOf(item.name, judge.name)
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <p>{contest.avoidOwnUnit ? `${words.scoreHint} ${t.leaveOwnUnit}` : words.scoreHint}</p>
      <PaperTable
        label={heading}
        heads={[t.number, words.theory, words.practice, t.remark]}
        writtenFrom={firstWritten}
        rows={[...places]
          .sort((one, other) => one.number - other.number)
          .map(({ number, sheets }) => {
            const given = sheets.find(
              ({ judgeId, reversalReason }) => judgeId === judge.id && reversalReason === undefined,
            )
            return { key: String(number), cells: [number, given?.theory, given?.practice, ''] }
          })}
      />
      <p>{t.judgeSigns}</p>
    </section>
  )
}
