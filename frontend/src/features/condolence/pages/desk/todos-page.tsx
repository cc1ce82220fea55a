import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter, useWorkingUnion } from '../../../../lib/working-union'
import { Button, ButtonLink } from '../../../../ui/button'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Empty, Loaded } from '../../../../ui/states'
import { notableQuery } from '../../api/list-occasions'
import { todosQuery } from '../../api/list-todos'
import { AssignBar } from '../../components/desk/assign-bar'
import { PlanTodo } from '../../components/plan-todo'
import {
  filterOf,
  foundKinds,
  kindOf,
  mondayOf,
  whenOf,
  whens,
  whoses,
} from '../../components/desk/todo-filters'
import { TodoRules } from '../../components/desk/todo-rules'
import { TodoTable } from '../../components/desk/todo-table'
import { TodoWeek } from '../../components/desk/todo-week'
import { condolenceDeskTexts } from '../../desk-texts'
import { todoTexts } from '../../todo-texts'
import '../../condolence.css'

export default function TodosPage() {
  const t = useTexts(todoTexts)
  const words = useTexts(condolenceDeskTexts)
  const unionId = useUnionFilter()
  const working = useWorkingUnion()
  const [search, change] = useSearch()
  const filter = filterOf(search, unionId)
  const week = search.get('view') === 'week'
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        <PlanTodo />
        <ButtonLink to="/desk/visits/overview" look="secondary">
          {t.overviewTitle}
        </ButtonLink>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <Filters search={search} change={change} week={week} unionId={unionId ?? working?.id ?? ''} />
          {week ? (
            <TodoWeek
              monday={mondayOf(dayOf(search.get('week')))}
              filter={{ unionId, kind: filter.kind, whose: filter.whose }}
              onWeek={(monday) => change({ week: monday })}
            />
          ) : (
            <TodoRows filter={filter} more={words.more} />
          )}
          <TodoRules unionId={unionId ?? working?.id ?? ''} />
        </div>
      </div>
    </>
  )
}

function dayOf(asked: string | null): string {
  return asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today()
}

interface FiltersProps {
  search: URLSearchParams
  change: (changes: Record<string, string>) => void
  week: boolean
  unionId: string
}

function Filters({ search, change, week, unionId }: FiltersProps) {
  const t = useTexts(todoTexts)
  const occasions = useQuery(notableQuery(unionId, today())).data ?? []
  return (
    <>
      <ChipGroup
        name="view"
        label={t.view}
        choices={(['list', 'week'] as const).map((value) => ({ value, label: t.views[value] }))}
        value={week ? 'week' : 'list'}
        onChange={(value) => change({ view: value === 'week' ? 'week' : '' })}
      />
      {!week && (
        <ChipGroup
          name="when"
          label={t.when}
          choices={whens.map((value) => ({ value, label: t.whens[value] }))}
          value={whenOf(search)}
          onChange={(value) => change({ when: value === 'upcoming' ? '' : value })}
        />
      )}
      <ChipGroup
        name="whose"
        label={t.whose}
        choices={whoses.map((value) => ({ value, label: t.whoseOf[value] }))}
        value={whoses.find((one) => one === search.get('whose')) ?? 'ALL'}
        onChange={(value) => change({ whose: value === 'ALL' ? '' : value })}
      />
      <ChipGroup
        name="kind"
        label={t.kind}
        choices={[
          { value: 'all', label: t.allKinds },
          ...foundKinds.map((value) => ({ value, label: t.kindOf(value) })),
          ...occasions.map(({ occasion: value, name }) => ({ value, label: name })),
        ]}
        value={kindOf(search) ?? 'all'}
        onChange={(value) => change({ kind: value === 'all' ? '' : value })}
      />
    </>
  )
}

function TodoRows({ filter, more }: { filter: ReturnType<typeof filterOf>; more: string }) {
  const t = useTexts(todoTexts)
  const todos = useInfiniteQuery(todosQuery(filter))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <Loaded of={todos} heights={[3, 3, 3, 3]}>
      {(data) => {
        const rows = rowsOf(data)
        if (rows.length === 0) return <Empty icon="heart" title={t.emptyTitle} text={t.emptyText} />
        return (
          <div className="stack">
            {!filter.done && (
              <div className="row">
                <Button
                  look="quiet"
                  onClick={() => setChosen(new Set(rows.slice(0, 100).map(({ id }) => id)))}
                >
                  {t.selectAll}
                </Button>
                <AssignBar
                  chosen={rows.filter(({ id }) => chosen.has(id))}
                  onDone={() => setChosen(new Set())}
                />
              </div>
            )}
            <TodoTable rows={rows} chosen={chosen} onChoose={choose} />
            {todos.hasNextPage && (
              <div>
                <Button
                  look="secondary"
                  busy={todos.isFetchingNextPage}
                  onClick={() => void todos.fetchNextPage()}
                >
                  {more}
                </Button>
              </div>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
