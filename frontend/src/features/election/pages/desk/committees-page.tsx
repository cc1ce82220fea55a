import { useInfiniteQuery } from '@tanstack/react-query'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { FormField } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Empty } from '../../../../ui/states'
import { committeeBoardQuery, type BoardFilter } from '../../api/committee-board'
import { BoardCounts } from '../../components/desk/board-counts'
import { BoardTable } from '../../components/desk/board-table'
import { committeeKinds, KindChips } from '../../components/desk/kind-chips'
import { electionDeskTexts } from '../../desk-texts'

const states = ['COMPLETED', 'IN_TERM', 'DUE', 'OVERDUE', 'NEVER'] as const
const yearsBack = 5

/** Where re-election stands below a union. */
export default function CommitteesPage() {
  const t = useTexts(electionDeskTexts)
  const [search, change] = useSearch()
  const unionId = useUnionFilter()
  const thisYear = Number(today().slice(0, 4))
  const year = Number(search.get('year') ?? thisYear)
  const kind = committeeKinds.find((known) => known === search.get('kind')) ?? 'UNION_COMMITTEE'
  const state = states.find((known) => known === search.get('state'))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <KindChips value={kind} onChange={(value) => change({ kind: value })} />
            <FormField name="year" label={t.year}>
              {(wiring) => (
                <select
                  {...wiring}
                  className="input"
                  value={year}
                  onChange={(event) => change({ year: event.target.value })}
                >
                  {Array.from({ length: yearsBack }, (_, back) => thisYear - back).map((known) => (
                    <option key={known} value={known}>
                      {known}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          </div>
          {unionId === undefined ? (
            <Empty icon="tree" title={t.noneTitle} text={t.noneText} />
          ) : (
            <Board filter={{ unionId, kind, year, state }} onState={(chosen) => change({ state: chosen })} />
          )}
        </div>
      </div>
    </>
  )
}

function Board({ filter, onState }: { filter: BoardFilter; onState: (state: string) => void }) {
  const board = useInfiniteQuery(committeeBoardQuery(filter))
  return (
    <>
      {board.data?.pages[0] && (
        <BoardCounts counts={board.data.pages[0].counts} value={filter.state ?? ''} onChange={onState} />
      )}
      <BoardTable of={board} />
    </>
  )
}
