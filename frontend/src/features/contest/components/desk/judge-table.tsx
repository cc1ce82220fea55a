import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Empty, Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import type { Contest, ContestItem } from '../../api/contests'
import { contestJudgesQuery, useAppointJudge, useEndJudge, type ContestJudge } from '../../api/judging'
import { contestDeskTexts } from '../../desk-texts'
import { MemberSheet } from './member-sheet'

/** Who judges an item. */
export function JudgeTable({ contest, item }: { contest: Contest; item: ContestItem }) {
  const t = useTexts(contestDeskTexts)
  const judges = useQuery(contestJudgesQuery(item.id))
  const appoint = useAppointJudge(item.id)
  const [appointing, setAppointing] = useState(false)
  const running = contest.state === 'OPEN' || contest.state === 'SCORING'
  const columns: Column<ContestJudge>[] = [
    { key: 'name', title: t.entrant, short: true, render: ({ name }) => name },
    { key: 'union', title: t.unit, render: ({ union }) => union.name },
    { key: 'sheets', title: t.sheetsOf, figure: true, render: ({ sheets }) => sheets },
    {
      key: 'act',
      title: t.act,
      short: true,
      render: (judge) => (running && judge.sheets === 0 ? <EndJudge judge={judge} /> : null),
    },
  ]
  return (
    <div className="stack">
      {running && (
        <div className="row">
          <Button look="secondary" icon="plus" onClick={() => setAppointing(true)}>
            {t.appoint}
          </Button>
        </div>
      )}
      <Loaded of={judges} heights={[6]}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="people" title={t.noJudges} text={t.noJudgesText} />
          ) : (
            <DataTable label={t.judges} columns={columns} rows={items} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
      {appointing && (
        <MemberSheet
          title={t.appoint}
          done={t.appointed}
          sending={appoint}
          onClose={() => setAppointing(false)}
        />
      )}
    </div>
  )
}

function EndJudge({ judge }: { judge: ContestJudge }) {
  const t = useTexts(contestDeskTexts)
  const end = useEndJudge()
  return (
    <Button
      look="quiet"
      busy={end.isPending}
      aria-label={t.endJudgeOf(judge.name)}
      onClick={() => {
        void end.mutateAsync(judge.id).then(
          () => showToast(t.judgeEnded),
          (error: unknown) => showToast(toProblem(error).message),
        )
      }}
    >
      {t.endJudge}
    </Button>
  )
}
