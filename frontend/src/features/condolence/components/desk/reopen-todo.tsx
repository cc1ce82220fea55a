import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { showToast } from '../../../../ui/toast'
import type { CareTodo } from '../../api/list-todos'
import { useReopenTodo } from '../../api/reopen-todo'
import { todoTexts } from '../../todo-texts'

/** It was called done by mistake. */
export function ReopenTodo({ todo }: { todo: CareTodo }) {
  const t = useTexts(todoTexts)
  const reopen = useReopenTodo()
  const send = async () => {
    try {
      await reopen.mutateAsync(todo)
      showToast(t.reopened)
    } catch (error) {
      showToast(t.failed(toProblem(error).message))
    }
  }
  return (
    <div>
      <Button
        look="quiet"
        busy={reopen.isPending}
        aria-label={t.reopenNamed(todo.member?.name ?? todo.colleague ?? '')}
        onClick={() => void send()}
      >
        {t.reopen}
      </Button>
    </div>
  )
}
