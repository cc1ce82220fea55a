import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Empty, Loaded } from '../../../../ui/states'
import { Badge, Notice } from '../../../../ui/surface'
import type { ContestItem } from '../../api/contests'
import { contestRankingQuery, type ContestPlace, type ContestSheet } from '../../api/judging'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'
import { ReverseSheet } from './step-sheets'

/** Where everybody stands by the sheets so far; with names once it is published. */
export function RankingTable({ item }: { item: ContestItem }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const ranking = useQuery(contestRankingQuery(item.id))
  const [reversing, setReversing] = useState<ContestSheet>()
  const named: Column<ContestPlace>[] = [
    { key: 'name', title: t.entrant, short: true, render: ({ name }) => name },
    { key: 'union', title: t.unit, render: ({ union }) => union?.name },
  ]
  const columns = (published: boolean): Column<ContestPlace>[] => [
    {
      key: 'rank',
      title: t.rank,
      short: true,
      render: ({ result, tied, missing }) => (
        <>
          {result?.rank} {tied === true && <Badge>{t.tied}</Badge>}{' '}
          {missing > 0 && <Badge tone="gold">{t.missing(missing)}</Badge>}
        </>
      ),
    },
    { key: 'number', title: t.number, figure: true, render: ({ number }) => number },
    ...(published ? named : []),
    { key: 'theory', title: words.theory, figure: true, render: ({ result }) => result?.theory },
    { key: 'practice', title: words.practice, figure: true, render: ({ result }) => result?.practice },
    { key: 'total', title: t.total, figure: true, render: ({ result }) => result?.total },
  ]
  return (
    <Loaded of={ranking} heights={[8]}>
      {({ published, missing, items }) =>
        items.length === 0 ? (
          <Empty icon="star" title={t.noRanking} text={t.noRankingText} />
        ) : (
          <div className="stack">
            {!published && (
              <Notice>
                {t.trial} {missing > 0 ? t.missing(missing) : t.complete}
              </Notice>
            )}
            <DataTable
              label={t.ranking}
              columns={columns(published)}
              rows={items}
              rowKey={({ number }) => String(number)}
              more={(place) =>
                place.sheets.length === 0 ? undefined : (
                  <Sheets place={place} onReverse={published ? undefined : setReversing} />
                )
              }
            />
            {reversing && <ReverseSheet sheet={reversing} onClose={() => setReversing(undefined)} />}
          </div>
        )
      }
    </Loaded>
  )
}

interface SheetsProps {
  place: ContestPlace
  onReverse: ((sheet: ContestSheet) => void) | undefined
}

/** What each judge gave; the ones taken back with the reason. */
function Sheets({ place, onReverse }: SheetsProps) {
  const t = useTexts(contestDeskTexts)
  return (
    <ul className="stack-s" aria-label={t.sheets(place.number)}>
      {place.sheets.map((sheet) => (
        <li key={sheet.id} className="row between">
          <span>
            {t.sheet(sheet.judge ?? '', sheet.theory, sheet.practice)}{' '}
            {sheet.reversalReason !== undefined && (
              <span className="soft small">{t.reversed(sheet.reversalReason)}</span>
            )}
          </span>
          {onReverse && sheet.reversalReason === undefined && (
            <Button look="quiet" aria-label={t.reverseOf(sheet.judge ?? '')} onClick={() => onReverse(sheet)}>
              {t.reverse}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
