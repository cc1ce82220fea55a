import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import { useAssignTodos } from '../../api/assign-todos'
import type { CareTodo } from '../../api/list-todos'
import { workersQuery } from '../../api/list-workers'
import { todoTexts } from '../../todo-texts'

interface AssignBarProps {
  chosen: readonly CareTodo[]
  onDone: () => void
}

/** Gives what was chosen to an officer of its union, or takes it back. */
export function AssignBar({ chosen, onDone }: AssignBarProps) {
  const t = useTexts(todoTexts)
  const unions = new Set(chosen.map(({ union }) => union.id))
  const unionId = unions.size === 1 ? (chosen[0]?.union.id ?? '') : ''
  const workers = useQuery(workersQuery(unionId))
  const assign = useAssignTodos()
  const [worker, setWorker] = useState('')
  const [tried, setTried] = useState(false)
  if (chosen.length === 0) return <p className="soft small">{t.assignHint}</p>
  if (unions.size > 1) return <Notice>{t.mixedUnions}</Notice>
  const send = () => {
    setTried(true)
    if (worker === '') return
    assign.mutate(
      {
        todos: chosen.map(({ id, version }) => ({ id, version })),
        ...(worker === 'nobody' ? {} : { assigneeId: worker }),
      },
      {
        onSuccess: ({ items }) => {
          showToast(t.assigned(items.length))
          setTried(false)
          onDone()
        },
        onError: (error) => showToast(t.failed(toProblem(error).message)),
      },
    )
  }
  return (
    <div className="row" role="group" aria-label={t.selected(chosen.length)}>
      <span role="status">{t.selected(chosen.length)}</span>
      <FormField
        name="assigneeId"
        label={t.assignTo}
        error={tried && worker === '' ? t.chooseWorker : undefined}
      >
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={worker}
            onChange={(event) => setWorker(event.target.value)}
          >
            <option value="">{t.chooseWorker}</option>
            {workers.data?.items.map((one) => (
              <option key={one.id} value={one.id}>
                {one.union ? `${one.name}（${one.union.name}）` : one.name}
              </option>
            ))}
            <option value="nobody">{t.takeBack}</option>
          </select>
        )}
      </FormField>
      <Button busy={assign.isPending} onClick={send}>
        {t.assign}
      </Button>
    </div>
  )
}
